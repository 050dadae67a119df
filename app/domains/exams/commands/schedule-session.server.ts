import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'
import { unitPlace } from './exam-places.server'

/** Sets a sitting of an exam: a batch in a room of a unit, from an opening to an end. The papers must be sealed by then. */
export const scheduleSession = auditedCommand({
  name: 'exams.session.scheduled',
  input: z.object({
    examId: z.uuid(),
    unitId: z.uuid(),
    roomZh: z.string().trim().min(1).max(60),
    roomEn: z.string().trim().min(1).max(120),
    batch: z.number().int().min(1).max(999).default(1),
    opensAt: z.coerce.date(),
    endsAt: z.coerce.date(),
  }),
  permit: 'exams.session.manage',
  place: ({ tx, input }) => unitPlace(tx, input.unitId),
  subject: ({ value }) => ({ sessionId: value?.sessionId }),
  async run({ tx, input, now }) {
    const exam = await tx.exam.findUnique({ where: { id: input.examId }, select: { _count: { select: { papers: true } } } })
    if (!exam) return refuse('not-found')
    if (exam._count.papers === 0) return refuse('papers-missing')
    if (input.endsAt <= input.opensAt) return refuse('ends-before-opening')
    return ok({ sessionId: (await tx.examSession.create({ data: { ...input, createdAt: now }, select: { id: true } })).id })
  },
})
