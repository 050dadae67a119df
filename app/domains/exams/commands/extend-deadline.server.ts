import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'
import { lengthenHolds } from '~/platform/session.server'
import { extendedDeadline } from '../model/exam-clock'
import { sessionPlace } from './exam-places.server'

/** Adds minutes to attempts of one session, with the reason; a deadline only ever gets later (DESIGN §5.2). All of them, or none. */
export const extendDeadline = auditedCommand({
  name: 'exams.deadline.extended',
  input: z.object({
    sessionId: z.uuid(),
    /** null: everybody who is still sitting */
    attemptIds: z.array(z.uuid()).min(1).max(1000).nullable().default(null),
    minutes: z.coerce.number().int().min(1).max(240),
    reason: z.string().trim().min(2).max(500),
  }),
  permit: 'exams.session.invigilate',
  place: ({ tx, input }) => sessionPlace(tx, input.sessionId),
  subject: ({ input, value }) => ({ sessionId: input.sessionId, attemptIds: value?.attemptIds }),
  async run({ tx, actor, input: { sessionId, attemptIds, minutes, reason }, now }) {
    await tx.$queryRaw`SELECT id FROM "Attempt" WHERE "sessionId" = ${sessionId}::uuid AND "endedAt" IS NULL ORDER BY id FOR UPDATE`
    const open = await tx.attempt.findMany({
      where: { sessionId, endedAt: null, ...(attemptIds && { id: { in: attemptIds } }) },
      select: { id: true, officerId: true, deadlineAt: true, graceSeconds: true },
    })
    if (open.length < (attemptIds ? new Set(attemptIds).size : 1)) return refuse('attempt-ended')
    for (const { id, officerId, deadlineAt, graceSeconds } of open) {
      const extended = extendedDeadline(deadlineAt, minutes)
      if (!extended.ok) return extended
      await tx.attempt.update({ where: { id }, data: { deadlineAt: extended.value } })
      await lengthenHolds(tx, [{ officerId, until: new Date(extended.value.getTime() + graceSeconds * 1000) }])
    }
    const granted = { minutes, reason, grantedBy: actor.officerId, at: now }
    await tx.deadlineExtension.createMany({ data: open.map(({ id }) => ({ attemptId: id, ...granted })) })
    await tx.incident.createMany({
      data: open.map(({ id }) => ({ sessionId, attemptId: id, kind: 'DEADLINE_EXTENDED', detail: { minutes, reason }, at: now })),
    })
    return ok({ attemptIds: open.map(({ id }) => id) })
  },
})
