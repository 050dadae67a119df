import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { notFound } from '~/platform/http'
import { mayBeRemoved } from '../model/candidate-removal'
import { candidateStatus, lateEntryUntil } from '../model/session-status'
import { sessionHead } from './session-head.server'

/** One candidate of a session for whoever manages it, and what stands against taking them off the list. @throws 403, 404 */
export async function candidateToRemove(actor: Actor, sessionId: string, candidateId: string, now: Date) {
  const { head, policy } = await sessionHead(actor, 'exams.session.manage', sessionId)
  const row = await scopedRead(actor, 'exams.session.manage').candidate.findUnique({
    where: { id: candidateId, sessionId },
    select: {
      ...{ ticket: true, deskNo: true },
      attempt: { select: { startedAt: true, deadlineAt: true, endedAt: true } },
      officer: {
        select: {
          ...{ nameZh: true, nameEn: true, unit: { select: { nameZh: true, nameEn: true } } },
          badges: { where: { toOn: null }, take: 1, select: { number: true } },
        },
      },
    },
  })
  if (!row) throw notFound()
  const { officer, attempt, ...place } = row
  const times = { opensAt: head.opensAt, endsAt: head.endsAt, lateEntryUntil: lateEntryUntil(head.opensAt, policy.lateEntryMinutes) }
  const sitting = { startedAt: attempt?.startedAt ?? null, deadlineAt: attempt?.deadlineAt ?? null, ending: null }
  const allowed = mayBeRemoved(candidateStatus(sitting, times, now))
  const { badges, ...person } = officer
  return {
    session: { ...head, opensAt: head.opensAt.toISOString(), endsAt: head.endsAt.toISOString() },
    candidate: { candidateId, ...place, ...person, badgeNo: badges[0]?.number ?? '' },
    obstacle: allowed.ok ? null : allowed.refusal,
  }
}
