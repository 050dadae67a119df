import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'
import { CODE_LIFETIME_MS, codeFrom, codeHash, shownCode } from '../model/take-over-code'
import { attemptPlace } from './exam-places.server'

/** The invigilator lets a candidate go on at another machine: the code is shown once, and only its digest is kept (DESIGN §5.6). */
export const issueTakeOverCode = auditedCommand({
  name: 'exams.take-over-code.issued',
  input: z.object({ attemptId: z.uuid() }),
  permit: 'exams.session.invigilate',
  place: ({ tx, input }) => attemptPlace(tx, input.attemptId),
  subject: ({ input }) => ({ attemptId: input.attemptId }),
  async run({ tx, actor, input: { attemptId }, now }) {
    const attempt = await tx.attempt.findUniqueOrThrow({ where: { id: attemptId }, select: { sessionId: true, endedAt: true } })
    if (attempt.endedAt) return refuse('attempt-ended')
    const code = codeFrom(randomBytes(64))
    const expiresAt = new Date(now.getTime() + CODE_LIFETIME_MS)
    const issued = { attemptId, codeHash: codeHash(attemptId, code), issuedBy: actor.officerId, issuedAt: now, expiresAt }
    await tx.takeOverCode.create({ data: issued })
    const incident = { sessionId: attempt.sessionId, attemptId, kind: 'CODE_ISSUED', at: now, detail: { issuedBy: actor.officerId } }
    await tx.incident.create({ data: incident })
    return ok({ code: shownCode(code), expiresAt })
  },
})
