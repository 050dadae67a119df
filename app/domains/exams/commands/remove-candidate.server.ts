import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'
import { mayBeRemoved } from '../model/candidate-removal'
import { lateEntryUntil, candidateStatus } from '../model/session-status'
import { sessionPlace } from './exam-places.server'

/**
 * Takes a candidate off the list before they start. The row goes, as an expectation is no fact yet; the room's record keeps who it was,
 * with ticket, desk and reason, and it cannot be changed. A start and a removal at once meet on the candidate's row: whichever comes
 * second is refused.
 */
export const removeCandidate = auditedCommand({
  name: 'exams.candidate.removed',
  input: z.object({ sessionId: z.uuid(), candidateId: z.uuid(), reason: z.string().trim().min(2).max(500) }),
  permit: 'exams.session.manage',
  place: ({ tx, input }) => sessionPlace(tx, input.sessionId),
  subject: ({ input, value }) => ({ sessionId: input.sessionId, candidateId: input.candidateId, officerId: value?.officerId }),
  async run({ tx, actor, input: { sessionId, candidateId, reason }, now }) {
    // enrolling waits here, so that a ticket given back is not given out again
    await tx.$queryRaw`SELECT id FROM "ExamSession" WHERE id = ${sessionId}::uuid FOR NO KEY UPDATE`
    await tx.$queryRaw`SELECT id FROM "Candidate" WHERE id = ${candidateId}::uuid FOR UPDATE`
    const candidate = await tx.candidate.findUnique({
      where: { id: candidateId, sessionId },
      select: {
        ...{ officerId: true, ticket: true, deskNo: true, timeFactor: true, paperId: true },
        officer: { select: { nameZh: true, nameEn: true } },
        attempt: { select: { startedAt: true, deadlineAt: true } },
        session: { select: { opensAt: true, endsAt: true, exam: { select: { policy: { select: { lateEntryMinutes: true } } } } } },
      },
    })
    if (!candidate) return refuse('not-found')
    const { officer, attempt, session, timeFactor, ...place } = candidate
    const times = { ...session, lateEntryUntil: lateEntryUntil(session.opensAt, session.exam.policy.lateEntryMinutes) }
    const sitting = { startedAt: attempt?.startedAt ?? null, deadlineAt: attempt?.deadlineAt ?? null, ending: null }
    const allowed = mayBeRemoved(candidateStatus(sitting, times, now))
    if (!allowed.ok) return allowed
    await tx.candidate.delete({ where: { id: candidateId } })
    const detail = { ...place, ...officer, timeFactor: Number(timeFactor), reason, removedBy: actor.officerId }
    await tx.incident.create({ data: { sessionId, kind: 'CANDIDATE_REMOVED', at: now, detail } })
    return ok({ officerId: place.officerId, ticket: place.ticket })
  },
})
