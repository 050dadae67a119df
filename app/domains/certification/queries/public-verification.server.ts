import { columnDay, dayOf } from '~/platform/calendar-day'
import { db, type Reader } from '~/platform/db.server'
import { normalisedNumber } from '../model/certificate-number'
import { confers, statusOn } from '../model/certificate-status'
import { normalisedCheckCode } from '../model/check-code'
import { maskedBadge, maskedNameEn, maskedNameZh } from '../model/masked-name'
import { adoptedScheme } from './adopted-scheme.server'
import { eventColumns, eventsOf } from './certificate-events.server'

/**
 * What anybody may know of a certificate whose number and check code they hold: what stands on the paper, masked, and its status at this
 * moment (DESIGN §6). A wrong number and a wrong code are one and the same answer: null.
 */
export async function publicVerification(typedNumber: string, typedCode: string, now: Date, using: Pick<Reader, 'certificate'> = db) {
  const row = await using.certificate.findFirst({
    where: { number: normalisedNumber(typedNumber).slice(0, 60), checkCode: normalisedCheckCode(typedCode).slice(0, 20) },
    select: {
      number: true,
      speciality: true,
      organZh: true,
      organEn: true,
      documentNo: true,
      levelConfirmedOn: true,
      level: { select: { nameZh: true, nameEn: true } },
      officer: {
        select: {
          nameZh: true,
          nameEn: true,
          unit: { select: { path: true } },
          badges: { where: { toOn: null }, take: 1, select: { number: true } },
        },
      },
      ...eventColumns,
    },
  })
  if (!row) return null
  const { officer, levelConfirmedOn } = row
  const scheme = await adoptedScheme(officer.unit.path, dayOf(now))
  const events = eventsOf(row)
  const status = statusOn(events, dayOf(now), scheme?.expiringWithinDays ?? 0)
  return {
    number: row.number,
    nameZh: maskedNameZh(officer.nameZh),
    nameEn: maskedNameEn(officer.nameEn),
    badgeNo: maskedBadge(officer.badges[0]?.number ?? ''),
    level: row.level,
    speciality: row.speciality,
    organZh: row.organZh,
    organEn: row.organEn,
    documentNo: row.documentNo,
    levelConfirmedOn: columnDay(levelConfirmedOn),
    validUntil: events.validUntil,
    status,
    isConferring: confers(status),
    asOf: now.toISOString(),
  }
}

export type PublicVerification = Awaited<ReturnType<typeof publicVerification>>
