import type { AccountActor } from '~/domains/audit/model/actor'
import { ownRead } from '~/domains/organization/queries/scoped-read.server'
import { columnDay, dayOf } from '~/platform/calendar-day'
import { statusOn } from '../model/certificate-status'
import { dayOrNull, eventColumns, eventsOf } from './certificate-events.server'

/** What became of the officer's pass of one attempt: waiting, confirmed or not confirmed; undefined where it leads to no level. */
export async function confirmationOf(actor: AccountActor, attemptId: string, now: Date) {
  const read = ownRead(actor)
  const proposal = await read.certificateProposal.findUnique({
    where: { attemptId },
    select: {
      refusal: { select: { reason: true } },
      confirmation: { select: { certificate: { select: { id: true, number: true, validUntil: true } } } },
    },
  })
  if (!proposal) return undefined
  if (proposal.refusal) return { state: 'REFUSED' as const, reason: proposal.refusal.reason }
  const confirmed = proposal.confirmation?.certificate
  if (confirmed) {
    const { id, number, validUntil } = confirmed
    return { state: 'CONFIRMED' as const, number, validUntil: dayOrNull(validUntil), href: `/certificates/${id}` }
  }
  const held = await read.certificate.findMany({ orderBy: { validFrom: 'desc' }, select: { number: true, ...eventColumns } })
  const today = dayOf(now)
  const present = held.find((row) => row.validUntil && statusOn(eventsOf(row), today, 0) === 'VALID')
  return {
    state: 'PENDING' as const,
    present: present?.validUntil ? { number: present.number, validUntil: columnDay(present.validUntil) } : undefined,
  }
}
