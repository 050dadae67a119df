import type { AccountActor } from '~/domains/audit/model/actor'
import { db } from '~/platform/db.server'
import { foldJournal } from '../model/answer-journal'
import type { Response } from '../model/response'
import { findOwnAttemptFacts } from './attempt-facts.server'

/** The clock of an officer's own attempt; null: it is not theirs. */
export async function findAttemptClock(actor: AccountActor, attemptId: string) {
  if (!(await findOwnAttemptFacts(actor.officerId, attemptId))) return null
  const { seat, deadlineAt, endedAt } = await db.attempt.findUniqueOrThrow({
    where: { id: attemptId },
    select: { seat: true, deadlineAt: true, endedAt: true },
  })
  return { deadlineAt, endedAt, liveSeat: seat }
}

/** The answers that count so far, and the last number a seat has used: for a reload and for a take-over. Null: not theirs. */
export async function findCountingAnswers(actor: AccountActor, attemptId: string, seat: number) {
  const clock = await findAttemptClock(actor, attemptId)
  if (!clock) return null
  const [journal, evidence] = await Promise.all([
    db.journalEntry.findMany({
      where: { attemptId },
      orderBy: [{ seat: 'asc' }, { seq: 'asc' }],
      select: { seat: true, seq: true, questionId: true, response: true },
    }),
    db.evidenceEntry.aggregate({ where: { attemptId, seat }, _max: { seq: true } }),
  ])
  const numbers = journal.filter((entry) => entry.seat === seat).map(({ seq }) => seq)
  return {
    responses: foldJournal(journal.map((entry) => ({ ...entry, response: entry.response as Response }))),
    lastSeq: Math.max(0, evidence._max.seq ?? 0, ...numbers),
    ...clock,
  }
}
