import type { AccountActor } from '~/domains/audit/model/actor'
import { isDemo } from '~/domains/audit/queries/is-demo.server'
import { db, isDurable } from '~/platform/db.server'
import type { CandidateOrder } from '../model/candidate-paper'
import { questionsOf } from '../model/paper'
import { seatHolder } from '../model/seat-holder'
import { lateEntryUntil } from '../model/session-status'
import { sealedForm } from './sealed-form.server'

/** What the hall shows before and during a sitting of the officer's own candidacy; null: it is not theirs. */
export async function findHallState(actor: AccountActor, candidateId: string) {
  const candidate = await db.candidate.findFirst({
    where: { id: candidateId, officerId: actor.officerId },
    select: {
      ...{ id: true, ticket: true, deskNo: true, paperId: true, order: true },
      session: {
        select: {
          ...{ id: true, opensAt: true, endsAt: true, roomZh: true, roomEn: true },
          exam: {
            select: { titleZh: true, titleEn: true, policy: { select: { kind: true, minutes: true, lateEntryMinutes: true } } },
          },
        },
      },
      attempt: { select: { id: true, seat: true, seatHolder: true, startedAt: true, deadlineAt: true, graceSeconds: true, endedAt: true } },
    },
  })
  const form = candidate && (await sealedForm(candidate.paperId))
  if (!candidate || !form) return null
  const { session, attempt, order } = candidate
  const { kind, minutes, lateEntryMinutes } = session.exam.policy
  return {
    candidate: {
      ...{ candidateId, nameZh: actor.nameZh, nameEn: actor.nameEn, badgeNo: actor.badgeNo },
      ...{ ticket: candidate.ticket, deskNo: candidate.deskNo, roomZh: session.roomZh, roomEn: session.roomEn },
    },
    exam: {
      ...{ titleZh: session.exam.titleZh, titleEn: session.exam.titleEn, kind: kind === 'MOCK' ? ('MOCK' as const) : ('FORMAL' as const) },
      ...{ minutes, totalMarks: form.paper.totalMarks, questionCount: questionsOf(form.paper).length },
    },
    session: {
      ...{ sessionId: session.id, opensAt: session.opensAt, endsAt: session.endsAt },
      lateEntryUntil: lateEntryUntil(session.opensAt, lateEntryMinutes),
    },
    paperId: candidate.paperId,
    attempt: attempt && attemptView(attempt, actor, order as unknown as CandidateOrder),
    isDurable: isDurable(),
    isDemo: await isDemo(),
  }
}

interface AttemptRow {
  readonly id: string
  readonly seat: number
  readonly seatHolder: string
  readonly startedAt: Date
  readonly deadlineAt: Date
  readonly graceSeconds: number
  readonly endedAt: Date | null
}

function attemptView({ id, seat, seatHolder: holder, ...times }: AttemptRow, actor: AccountActor, order: CandidateOrder) {
  return { attemptId: id, seat: holder === seatHolder(actor.sessionId) ? seat : null, liveSeat: seat, ...times, order }
}
