import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'
import { servesUnit } from '../model/exam-reach'
import { mayHoldWindow } from '../model/session-window'
import { sittingsInRoom } from '../queries/sittings-in-room.server'
import { unitPlace } from './exam-places.server'

/**
 * Sets a sitting of an exam: a batch in a room of a unit that the exam serves, from an opening to an end. Its papers are sealed before.
 * A room in which another sitting is held at the same time is refused until just those sittings are named (docs/decisions/044).
 */
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
    /** sittings with which the room is shared on purpose */
    sharesRoomWith: z.array(z.uuid()).max(1000).default([]),
  }),
  permit: 'exams.session.manage',
  place: ({ tx, input }) => unitPlace(tx, input.unitId),
  subject: ({ value }) => ({ sessionId: value?.sessionId }),
  async run({ tx, actor, input: { sharesRoomWith, ...input }, now }) {
    const exam = await tx.exam.findUnique({
      where: { id: input.examId },
      select: { unit: { select: { path: true } }, policy: { select: { minutes: true } }, _count: { select: { papers: true } } },
    })
    if (!exam) return refuse('not-found')
    const { path } = await tx.unit.findUniqueOrThrow({ where: { id: input.unitId }, select: { path: true } })
    if (!servesUnit(exam.unit.path, path)) return refuse('exam-of-another-unit')
    if (exam._count.papers === 0) return refuse('papers-missing')
    const held = mayHoldWindow(input, exam.policy.minutes, now)
    if (!held.ok) return held
    const others = await sittingsInRoom(actor, input, tx)
    if (others.some(({ sessionId }) => !sharesRoomWith.includes(sessionId))) return refuse('room-taken', { others })
    return ok({ sessionId: (await tx.examSession.create({ data: { ...input, createdAt: now }, select: { id: true } })).id })
  },
})
