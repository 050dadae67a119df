import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import type { AccountActor, Actor } from '~/domains/audit/model/actor'
import type { Tx } from '~/platform/db-writer.server'
import { ok, refuse, type Outcome } from '~/platform/outcome'
import { missingNumbers, SentEntry } from '../model/answer-journal'
import { isAbandoned } from '../model/exam-clock'
import { isBlank, type Responses } from '../model/response'
import type { Ending } from '../model/session-status'
import { outagesSince } from '../queries/outages.server'
import { closeAttempts } from './close-attempts.server'
import { saveAnswers } from './journal/save-answers.server'
import { lockAttempt } from './lock-attempts.server'

/** `POST …/submission`: the number of the last entry the seat ever made, and those not yet acknowledged. */
export const HandInRequest = z.object({
  seat: z.number().int().min(1).max(10_000),
  lastSeq: z.number().int().min(0).max(1_000_000),
  entries: z.array(SentEntry).max(200).default([]),
})
export type HandInRequest = Readonly<z.output<typeof HandInRequest>>

export interface HandedIn {
  readonly endedAt: Date
  readonly how: Ending
  readonly answered: number
}

/** Saves what was not yet sent, then ends the attempt. An attempt that has ended already answers with the ending it had. */
export async function handIn(actor: AccountActor, attemptId: string, request: HandInRequest, now: Date) {
  const saved = await saveAnswers(actor, attemptId, request, now)
  if (!saved.ok && saved.refusal !== 'attempt-ended') return saved
  return endByCandidate(actor, { attemptId, seat: request.seat, lastSeq: request.lastSeq }, now)
}

/** The second half of a hand-in: while a number of 1…lastSeq is missing, it says which, and the attempt stays open (DESIGN §5.7). */
const handInAttempt = auditedCommand({
  name: 'exams.attempt.handed-in',
  input: z.object({ attemptId: z.uuid(), seat: z.number().int(), lastSeq: z.number().int() }),
  permit: 'self',
  subject: ({ input, value }) => ({ attemptId: input.attemptId, journalHead: value?.journalHead }),
  async run({ tx, actor, input: { attemptId, seat, lastSeq }, now }) {
    const attempt = await lockAttempt(tx, attemptId)
    if (!attempt || attempt.officerId !== actor.officerId) return refuse('not-your-attempt')
    if (attempt.endedAt) return ok(await existingEnding(tx, attemptId, attempt.endedAt))
    if (attempt.seat !== seat) return refuse('seat-superseded', { liveSeat: attempt.seat })
    const missing = missingNumbers(await receivedNumbers(tx, attemptId, seat), lastSeq)
    if (missing.length > 0) return refuse('entries-missing', { missing })
    const isLate = isAbandoned({ ...attempt, outages: await outagesSince(attempt.deadlineAt, tx) }, now)
    const { paperId, passMark } = attempt
    const [ended] = await closeAttempts(tx, [{ attemptId, paperId, passMark, ending: isLate ? 'TIME_OUT' : 'HANDED_IN' }], now)
    return ok(ended!)
  },
})

async function endByCandidate(actor: Actor, input: { attemptId: string; seat: number; lastSeq: number }, now: Date) {
  const outcome = await handInAttempt(actor, input, now)
  return outcome.ok ? (ok(outcome.value) as Outcome<HandedIn, never>) : outcome
}

/** Whether it counts or is kept as evidence: the entry has arrived. */
async function receivedNumbers(tx: Tx, attemptId: string, seat: number): Promise<ReadonlySet<number>> {
  const where = { attemptId, seat }
  const journal = await tx.journalEntry.findMany({ where, select: { seq: true } })
  const evidence = await tx.evidenceEntry.findMany({ where, select: { seq: true } })
  return new Set([...journal, ...evidence].map(({ seq }) => seq))
}

async function existingEnding(tx: Tx, attemptId: string, endedAt: Date) {
  const { how, responses, journalHead } = await tx.submission.findUniqueOrThrow({ where: { attemptId } })
  const answered = Object.values(responses as Responses).filter((response) => !isBlank(response)).length
  return { attemptId, endedAt, how: how as Ending, answered, journalHead }
}
