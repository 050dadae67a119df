import { holds, holdsWithin, type AccountActor } from '~/domains/audit/model/actor'
import { ownRead, scopedRead, type ScopedReader } from '~/domains/organization/queries/scoped-read.server'
import { columnDay, dayOf } from '~/platform/calendar-day'
import { notFound } from '~/platform/http'
import { statusOn, statusSpans, suspensionOn } from '../model/certificate-status'
import { storedPerson } from '../model/decision'
import { storedBases } from '../model/legal-basis'
import { adoptedScheme } from './adopted-scheme.server'
import { basisNames } from './can-do.server'
import { eventsOf } from './certificate-events.server'
import { certificateActs, historyColumns } from './certificate-history.server'

/** One certificate with all that was decided on it; its officer reads it too. @throws 404 */
export async function certificate(actor: AccountActor, certificateId: string, now: Date) {
  const row = (await findCertificate(ownRead(actor), certificateId)) ?? (await findInUnits(actor, certificateId))
  if (!row) throw notFound()
  const { officer, level, confirmation, organZh, organEn, id, number, checkCode, speciality, documentNo } = row
  const today = dayOf(now)
  const scheme = await adoptedScheme(officer.unit.path, today)
  const days = scheme?.expiringWithinDays ?? 0
  const events = eventsOf(row)
  const status = statusOn(events, today, days)
  const name = await basisNames(storedBases(confirmation?.basis))
  const isOwn = officer.id === actor.officerId
  const mayPropose = !isOwn && holdsWithin(actor, 'certification.act.propose', officer.unit.path)
  return {
    id,
    number,
    checkCode,
    speciality,
    documentNo,
    organZh,
    organEn,
    level,
    today,
    status,
    isOwn,
    mayPropose,
    mayReadArchive: holdsWithin(actor, 'certification.archive.view', officer.unit.path),
    officer: { id: officer.id, nameZh: officer.nameZh, nameEn: officer.nameEn, badgeNo: officer.badges[0]?.number ?? '' },
    unit: { nameZh: officer.unit.nameZh, nameEn: officer.unit.nameEn },
    validFrom: events.validFrom,
    validUntil: events.validUntil,
    suspension: suspensionOn(events, today) ?? null,
    examPassedOn: columnDay(row.examPassedOn),
    levelConfirmedOn: columnDay(row.levelConfirmedOn),
    marks: confirmation ? Number(confirmation.proposal.examMarks) : null,
    examZh: confirmation?.proposal.examTitleZh ?? null,
    examEn: confirmation?.proposal.examTitleEn ?? null,
    decider: storedPerson(confirmation?.decider),
    confirmedAt: confirmation?.at.toISOString() ?? null,
    basis: storedBases(confirmation?.basis).map(name),
    replaces: row.supersedes.map(({ certificate: old }) => old.number),
    spans: statusSpans(events),
    acts: await certificateActs(row),
    issuedAt: row.issuedAt.toISOString(),
  }
}

export type CertificatePage = Awaited<ReturnType<typeof certificate>>

async function findInUnits(actor: AccountActor, certificateId: string) {
  if (!holds(actor, 'certification.certificate.view')) return null
  return findCertificate(scopedRead(actor, 'certification.certificate.view'), certificateId)
}

function findCertificate(read: ScopedReader, id: string) {
  return read.certificate.findFirst({
    where: { id },
    select: {
      id: true,
      number: true,
      checkCode: true,
      speciality: true,
      documentNo: true,
      organZh: true,
      organEn: true,
      examPassedOn: true,
      levelConfirmedOn: true,
      issuedAt: true,
      level: { select: { nameZh: true, nameEn: true } },
      officer: {
        select: {
          id: true,
          nameZh: true,
          nameEn: true,
          unit: { select: { path: true, nameZh: true, nameEn: true } },
          badges: { where: { toOn: null }, take: 1, select: { number: true } },
        },
      },
      confirmation: {
        select: {
          basis: true,
          decider: true,
          at: true,
          proposal: { select: { examMarks: true, examTitleZh: true, examTitleEn: true } },
        },
      },
      supersedes: { select: { certificate: { select: { number: true } } } },
      ...historyColumns,
    },
  })
}
