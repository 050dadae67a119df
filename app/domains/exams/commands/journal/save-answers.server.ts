import crypto, { createHash } from 'node:crypto'
import type { AccountActor } from '~/domains/audit/model/actor'
import { ok, refuse, type Outcome } from '~/platform/outcome'
import type { EvidenceReason, JournalRequest, SentEntry } from '../../model/answer-journal'
import { claimedAt } from '../../model/exam-clock'
import { entryDigest } from '../../model/journal-chain'
import { responseTo, storable, type Answerable } from '../../model/response'
import { findOwnAttemptFacts } from '../../queries/attempt-facts.server'
import { sealedForm } from '../../queries/sealed-form.server'
import type { JournalRow } from './journal-statement.server'
import { isFaultOfOne, writeJournalRow, type EntryAnswer } from './journal-writer.server'

/** Entries kept but not counting, by their number; the sentences stand in ui/refusals. */
export type EntryRejection = 'unknown-question' | 'bad-response' | 'content-differs' | 'after-deadline' | 'after-grace'

export interface SavedAnswers {
  /** numbers that are in the journal with this content, durably */
  readonly stored: readonly number[]
  readonly rejected: readonly { readonly seq: number; readonly reason: EntryRejection }[]
  readonly deadlineAt: Date | null
}

export type SaveRefusal = 'not-your-attempt' | 'seat-superseded' | 'attempt-ended' | 'busy' | 'bad-request'

const REJECTIONS: Readonly<Partial<Record<EvidenceReason, EntryRejection>>> = {
  UNKNOWN_QUESTION: 'unknown-question',
  BAD_RESPONSE: 'bad-response',
  CONTENT_DIFFERS: 'content-differs',
  MADE_AFTER_DEADLINE: 'after-deadline',
  AFTER_GRACE: 'after-grace',
}

/** Saves entries of an officer's own attempt; answers only after the durable commit (DESIGN §5.3). */
export async function saveAnswers(
  actor: Pick<AccountActor, 'officerId'>,
  attemptId: string,
  { seat, entries }: JournalRequest,
  now: Date,
): Promise<Outcome<SavedAnswers, SaveRefusal>> {
  const facts = await findOwnAttemptFacts(actor.officerId, attemptId)
  const form = facts && (await sealedForm(facts.paperId))
  if (!facts || !form) return refuse('not-your-attempt')
  const rows = entries.map((entry) => journalRow({ attemptId, seat, officerId: actor.officerId, now }, entry, form.answerables))
  const queued = rows.map(writeJournalRow)
  const answers = await settled(queued.filter((answer) => answer !== 'busy'))
  if (answers.includes('unkeepable')) return refuse('bad-request')
  if (queued.includes('busy') || answers.includes('unavailable')) return refuse('busy')
  return summary(
    rows,
    answers.map((answer) => (typeof answer === 'string' ? null : answer)),
  )
}

type Settled = EntryAnswer | null | 'unavailable' | 'unkeepable'

/** The database may be away: then nothing of the request is acknowledged, and the client sends it again. */
async function settled(answers: readonly Promise<EntryAnswer | null>[]): Promise<readonly Settled[]> {
  const results = await Promise.allSettled(answers)
  return results.map((result) => {
    if (result.status === 'fulfilled') return result.value
    return isFaultOfOne(result.reason) ? 'unkeepable' : 'unavailable'
  })
}

function summary(rows: readonly JournalRow[], answers: readonly (EntryAnswer | null)[]): Outcome<SavedAnswers, SaveRefusal> {
  const known = answers.filter((answer) => answer !== null)
  if (known.length < rows.length) return refuse('not-your-attempt')
  const ended = known.find(({ reason }) => reason === 'ATTEMPT_ENDED')
  if (ended) return refuse('attempt-ended', { endedAt: ended.endedAt?.toISOString() })
  const superseded = known.find(({ reason }) => reason === 'SEAT_SUPERSEDED')
  if (superseded) return refuse('seat-superseded', { liveSeat: superseded.liveSeat })
  const numbered = known.map(({ isStored, reason }, n) => ({ isStored, reason, seq: rows[n]!.seq }))
  return ok({
    stored: numbered.filter(({ isStored }) => isStored).map(({ seq }) => seq),
    rejected: numbered.flatMap(({ isStored, reason, seq }) => (isStored ? [] : [{ seq, reason: REJECTIONS[reason!] ?? 'bad-response' }])),
    deadlineAt: known.at(-1)?.deadlineAt ?? null,
  })
}

interface Sender {
  readonly attemptId: string
  readonly officerId: string
  readonly seat: number
  readonly now: Date
}

const MONTH_MS = 31 * 24 * 3600_000

/** One literal, without spreading: this runs for every save of every candidate. */
function journalRow(sender: Sender, entry: SentEntry, paper: ReadonlyMap<string, Answerable>): JournalRow {
  const question = paper.get(entry.questionId)
  const judged = question ? responseTo(question, entry.response) : refuse('bad-response')
  const response: unknown = judged.ok ? judged.value : storable(entry.response)
  const questionId = question ? entry.questionId : String(storable(entry.questionId))
  const now = sender.now.getTime()
  const claimed = claimedAt(entry.syncId, entry.elapsedMs) ?? now
  return {
    attemptId: sender.attemptId,
    officerId: sender.officerId,
    seat: sender.seat,
    seq: entry.seq,
    questionId,
    response: JSON.stringify(response ?? null),
    digest: entryDigest(questionId, response, fastHash),
    syncId: String(storable(entry.syncId)),
    elapsedMs: Math.round(Math.min(Math.max(entry.elapsedMs, -MONTH_MS), MONTH_MS)),
    claimedAt: new Date(Math.min(Math.max(claimed, now - MONTH_MS), now)).toISOString(),
    receivedAt: sender.now.toISOString(),
    fault: judged.ok ? null : question ? 'BAD_RESPONSE' : 'UNKNOWN_QUESTION',
  }
}

/** In one call where Node has it (from 20.12): half the time for so short a text. */
function fastHash(text: string): string {
  return crypto.hash ? crypto.hash('sha256', text, 'hex') : createHash('sha256').update(text).digest('hex')
}
