import type { ScopedReader } from '~/domains/organization/queries/scoped-read.server'
import { columnDay, dayOf } from '~/platform/calendar-day'
import type { ArchiveEntry } from '../model/archive-entry'
import { storedPerson } from '../model/decision'
import { eventsOf } from './certificate-events.server'
import { certificateActs, historyColumns } from './certificate-history.server'

/** Certificates of an officer and the decisions on them, as archive entries. */
export async function archiveCertificates(read: ScopedReader, officerId: string) {
  const certificates = await read.certificate.findMany({
    where: { officerId },
    orderBy: { validFrom: 'asc' },
    select: {
      id: true,
      number: true,
      documentNo: true,
      organZh: true,
      organEn: true,
      levelConfirmedOn: true,
      level: { select: { nameZh: true, nameEn: true } },
      confirmation: { select: { decider: true } },
      ...historyColumns,
    },
  })
  const entries: ArchiveEntry[] = await passEntries(read, officerId)
  for (const { level, ...certificate } of certificates) {
    const { id, number, documentNo, organZh, organEn } = certificate
    const frame = {
      kind: 'CERTIFICATE',
      titleZh: level.nameZh,
      titleEn: level.nameEn,
      number,
      organZh,
      organEn,
      href: `/certificates/${id}`,
    } as const
    const issued = { id: `issued-${id}`, on: columnDay(certificate.levelConfirmedOn), what: 'CERTIFICATE_ISSUED', documentNo } as const
    entries.push({ ...frame, ...issued, ...named(certificate.confirmation?.decider) })
    for (const act of await certificateActs(certificate)) {
      const decider = act.decider ? { deciderZh: act.decider.nameZh, deciderEn: act.decider.nameEn } : {}
      const { documentNo: paper, reason } = act
      entries.push({
        ...frame,
        id: `${act.kind}-${id}-${act.effectiveOn}`,
        on: act.effectiveOn,
        what: act.kind,
        documentNo: paper,
        reason,
        ...decider,
      })
    }
  }
  return { entries, rows: certificates.map(({ id, number, level, ...row }) => ({ id, number, level, events: eventsOf(row) })) }
}

async function passEntries(read: ScopedReader, officerId: string): Promise<ArchiveEntry[]> {
  const proposals = await read.certificateProposal.findMany({
    where: { officerId, confirmation: null },
    select: {
      id: true,
      createdAt: true,
      level: { select: { nameZh: true, nameEn: true } },
      refusal: { select: { reason: true, documentNo: true, decider: true, at: true } },
    },
  })
  return proposals.map(({ id, createdAt, level, refusal }) => {
    const frame = { id: `pass-${id}`, kind: 'CERTIFICATE', titleZh: level.nameZh, titleEn: level.nameEn } as const
    if (!refusal) return { ...frame, on: dayOf(createdAt), what: 'PASS_WAITS' }
    const { reason, documentNo, decider, at } = refusal
    return { ...frame, on: dayOf(at), what: 'CONFIRMATION_REFUSED', reason, documentNo, ...named(decider) }
  })
}

function named(stored: unknown): { deciderZh?: string; deciderEn?: string } {
  const person = storedPerson(stored)
  return person ? { deciderZh: person.nameZh, deciderEn: person.nameEn } : {}
}
