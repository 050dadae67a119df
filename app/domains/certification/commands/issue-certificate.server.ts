import { randomBytes } from 'node:crypto'
import type { Tx } from '~/platform/db-writer.server'
import { dayColumn, type CalendarDay } from '~/platform/calendar-day'
import { areaOf, certificateNumber } from '../model/certificate-number'
import { statusOn, type CertificateEvents } from '../model/certificate-status'
import { checkCodeFrom } from '../model/check-code'
import { validityOf } from '../model/validity'
import { pathAndAbove } from '../queries/adopted-scheme.server'
import { eventColumns, eventsOf } from '../queries/certificate-events.server'

interface Issue {
  readonly officerId: string
  readonly level: { readonly id: string; readonly rank: number; readonly validityMonths: number | null; readonly numberPrefix: string }
  readonly speciality: string
  readonly proposalId: string | null
  readonly documentNo: string
  readonly examPassedOn: CalendarDay
  readonly effectiveOn: CalendarDay
  /** path of the deciding unit; its organ issues */
  readonly unitPath: string
  readonly now: Date
}

/** Writes a certificate with number, check code and validity, in place of those of the same or a lower level, inside a command. */
export async function issueCertificate(tx: Tx, issue: Issue): Promise<{ id: string; number: string }> {
  const organ = await issuingOrgan(tx, issue.unitPath)
  const older = await heldCertificates(tx, issue)
  const renewed = older.find(({ rank }) => rank === issue.level.rank)
  const { validFrom, validUntil } = validityOf({ ...issue, ...issue.level, renewsUntil: renewed?.events.validUntil })
  const certificate = await tx.certificate.create({
    data: {
      number: await nextNumber(tx, issue.level.numberPrefix, organ.code, Number(issue.effectiveOn.slice(0, 4))),
      checkCode: newCheckCode(),
      officerId: issue.officerId,
      levelId: issue.level.id,
      speciality: issue.speciality,
      proposalId: issue.proposalId,
      organId: organ.id,
      organZh: organ.nameZh,
      organEn: organ.nameEn,
      documentNo: issue.documentNo,
      examPassedOn: dayColumn(issue.examPassedOn),
      levelConfirmedOn: dayColumn(issue.effectiveOn),
      validFrom: dayColumn(validFrom),
      validUntil: validUntil ? dayColumn(validUntil) : null,
      issuedAt: issue.now,
    },
    select: { id: true, number: true },
  })
  await tx.supersession.createMany({
    data: older.map(({ id }) => ({
      certificateId: id,
      byCertificateId: certificate.id,
      effectiveOn: dayColumn(issue.effectiveOn),
      at: issue.now,
    })),
  })
  return certificate
}

interface Held {
  readonly id: string
  readonly rank: number
  readonly events: CertificateEvents
}

/** Certificates in force on the first day of the new one that it makes superfluous. */
async function heldCertificates(tx: Tx, { officerId, level, effectiveOn }: Issue): Promise<Held[]> {
  const rows = await tx.certificate.findMany({
    where: { officerId, supersession: null, revocation: null, level: { rank: { lte: level.rank } } },
    select: { id: true, level: { select: { rank: true } }, ...eventColumns },
  })
  return rows
    .map((row) => ({ id: row.id, rank: row.level.rank, events: eventsOf(row) }))
    .filter(({ events }) => statusOn(events, effectiveOn, 0) !== 'EXPIRED')
}

const ORGAN_LEVELS = ['MINISTRY', 'PROVINCE', 'CITY', 'COUNTY', 'SUB_BUREAU']

/** The organ a unit belongs to: the nearest at or above it that acts in its own name; a station or department does not (EX-30). */
export async function issuingOrgan(tx: Pick<Tx, 'unit'>, unitPath: string) {
  const above = await tx.unit.findMany({
    where: { path: { in: pathAndAbove(unitPath) } },
    orderBy: { path: 'desc' },
    select: { id: true, code: true, level: true, nameZh: true, nameEn: true },
  })
  const organ = above.find(({ level }) => ORGAN_LEVELS.includes(level)) ?? above.at(-1)
  if (!organ) throw new Error(`No unit stands at ${unitPath}.`)
  return organ
}

/** The next number of an area and year. The counter's row is locked until the transaction ends, so no number is given twice or lost. */
async function nextNumber(tx: Tx, prefix: string, organCode: string, year: number): Promise<string> {
  const area = areaOf(organCode)
  const { last } = await tx.certificateSerial.upsert({
    where: { organCode_year: { organCode: area, year } },
    create: { organCode: area, year, last: 1 },
    update: { last: { increment: 1 } },
    select: { last: true },
  })
  return certificateNumber({ prefix, area, year, serial: last })
}

function newCheckCode(): string {
  return checkCodeFrom(randomBytes(32)) ?? newCheckCode()
}
