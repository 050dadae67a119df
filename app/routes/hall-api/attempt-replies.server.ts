import { handIn, HandInRequest } from '~/domains/exams/commands/hand-in.server'
import { saveAnswers } from '~/domains/exams/commands/journal/save-answers.server'
import { noteContact } from '~/domains/exams/commands/record-contacts.server'
import { startAttempt } from '~/domains/exams/commands/start-attempts.server'
import { SeatRequest, takeSeat } from '~/domains/exams/commands/take-seat.server'
import { JournalRequest } from '~/domains/exams/model/answer-journal'
import { findAttemptClock, findCountingAnswers } from '~/domains/exams/queries/counting-answers.server'
import { findHallState } from '~/domains/exams/queries/hall-state.server'
import type { HallRefusal } from '~/domains/exams/ui/refusals'
import { isSecureContext, languageOfRequest } from '~/platform/client-address.server'
import { ok, refuse, type Outcome } from '~/platform/outcome'
import type { HallCall } from './hall-call'
import { refusalSentence } from './replies.server'

type Reply = Promise<Outcome<object, HallRefusal>>

export async function stateReply({ actor, id }: HallCall): Reply {
  const state = await findHallState(actor, id)
  return state ? ok(state) : refuse('not-a-candidate')
}

export async function startReply({ actor, id, request, now }: HallCall): Reply {
  return doorRefusals(await startAttempt(actor, { candidateId: id, isSecureContext: isSecureContext(request) }, now))
}

export async function journalReply({ actor, id, body, request, now }: HallCall): Reply {
  const sent = JournalRequest.safeParse(body)
  if (!sent.success) return refuse('bad-request')
  const outcome = await saveAnswers(actor, id, sent.data, now)
  if (!outcome.ok) return outcome
  noteContact(id, now)
  const { stored, rejected, deadlineAt } = outcome.value
  const named = rejected.map(({ seq, reason }) => ({ seq, reason, message: refusalSentence(reason, languageOfRequest(request)) }))
  return ok({ stored, rejected: named, deadlineAt: deadlineAt ?? (await findAttemptClock(actor, id))?.deadlineAt, endedAt: null })
}

export async function countingReply({ actor, id, search, now }: HallCall): Reply {
  const seat = Number(new URLSearchParams(search).get('seat') ?? '1')
  if (!Number.isInteger(seat) || seat < 1 || seat > 10_000) return refuse('bad-request')
  const answers = await findCountingAnswers(actor, id, seat)
  if (answers?.liveSeat === seat) noteContact(id, now)
  return answers ? ok(answers) : refuse('not-your-attempt')
}

/** A machine that says which seat it holds, and holds it, is heard: the others of an attempt say nothing about the candidate. */
export async function clockReply({ actor, id, search, now }: HallCall): Reply {
  const clock = await findAttemptClock(actor, id)
  if (clock?.liveSeat === Number(new URLSearchParams(search).get('seat'))) noteContact(id, now)
  return clock ? ok(clock) : refuse('not-your-attempt')
}

export async function seatReply({ actor, id, body, now }: HallCall): Reply {
  const request = SeatRequest.safeParse(body)
  if (!request.success) return refuse('bad-request')
  const outcome = await takeSeat(actor, id, request.data, now)
  if (outcome.ok) noteContact(id, now)
  return doorRefusals(outcome)
}

export async function submissionReply({ actor, id, body, now }: HallCall): Reply {
  const request = HandInRequest.safeParse(body)
  if (!request.success) return refuse('bad-request')
  const outcome = doorRefusals(await handIn(actor, id, request.data, now))
  if (!outcome.ok) return outcome
  const { endedAt, how, answered } = outcome.value
  return ok({ endedAt, how, answered })
}

/** The audited door speaks of forms and pages; in the hall an id that is no id is simply not theirs. */
function doorRefusals<T, R extends HallRefusal>(
  outcome: Outcome<T, R | 'bad-input' | 'not-permitted' | 'not-found'>,
): Outcome<T, HallRefusal> {
  if (outcome.ok) return outcome
  const { refusal, detail } = outcome
  if (refusal === 'bad-input' || refusal === 'not-permitted' || refusal === 'not-found') return refuse('not-your-attempt')
  return refuse(refusal as HallRefusal, detail)
}
