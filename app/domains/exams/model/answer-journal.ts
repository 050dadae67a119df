import { z } from 'zod'
import { graceEndsAt, madeAt, type GraceFacts } from './exam-clock'
import type { Response, Responses } from './response'

/** An entry as it comes from a browser; whether its question and response exist is judged against the paper. */
export const SentEntry = z.object({
  seq: z.number().int().min(1).max(1_000_000),
  questionId: z.string().max(64),
  response: z.unknown(),
  syncId: z.string().max(16),
  elapsedMs: z.number(),
})
export type SentEntry = Readonly<z.output<typeof SentEntry>>

/** `POST …/journal`: at most 200 entries of one seat. */
export const JournalRequest = z.object({ seat: z.number().int().min(1).max(10_000), entries: z.array(SentEntry).max(200) })
export type JournalRequest = Readonly<z.output<typeof JournalRequest>>

/** Why an entry does not count; it is kept as evidence all the same (DESIGN §5.3, §5.5, §5.7). */
export type EvidenceReason =
  | 'SEAT_SUPERSEDED'
  | 'ATTEMPT_ENDED'
  | 'AFTER_GRACE'
  | 'MADE_AFTER_DEADLINE'
  | 'CONTENT_DIFFERS'
  | 'UNKNOWN_QUESTION'
  | 'BAD_RESPONSE'

/** The state of an attempt as an entry meets it, read under lock. */
export interface AttemptState extends GraceFacts {
  readonly liveSeat: number
  readonly startedAt: Date
  readonly endedAt: Date | null
}

/** What is known of an entry when it arrives. */
export interface Arrival {
  readonly seat: number
  /** the question is not on the paper, or the response does not fit it */
  readonly fault?: 'UNKNOWN_QUESTION' | 'BAD_RESPONSE' | null
  readonly syncId: string
  readonly elapsedMs: number
  readonly receivedAt: Date
  readonly acknowledgedAt: Date | null
}

export interface Judgement {
  readonly madeAt: Date
  /** null: the entry counts */
  readonly reason: EvidenceReason | null
}

/**
 * Whether an entry counts, and when it was made. The save statement holds the same conditions in its own SQL
 * (journal-statement.server.ts); a test drives both over one table.
 */
export function judgeArrival(attempt: AttemptState, { seat, fault, syncId, elapsedMs, receivedAt, acknowledgedAt }: Arrival): Judgement {
  const made = madeAt(syncId, elapsedMs, { acknowledgedAt, startedAt: attempt.startedAt, receivedAt })
  return { madeAt: made, reason: reasonAgainst(attempt, { seat, fault, receivedAt }, made) }
}

type Arrived = Pick<Arrival, 'seat' | 'fault' | 'receivedAt'>

function reasonAgainst(attempt: AttemptState, { seat, fault, receivedAt }: Arrived, made: Date): EvidenceReason | null {
  if (attempt.endedAt) return 'ATTEMPT_ENDED'
  if (seat !== attempt.liveSeat) return 'SEAT_SUPERSEDED'
  if (fault) return fault
  if (receivedAt > graceEndsAt(attempt)) return 'AFTER_GRACE'
  return made > attempt.deadlineAt ? 'MADE_AFTER_DEADLINE' : null
}

/** A counting entry, as the fold reads it. */
export interface CountingEntry {
  readonly seat: number
  readonly seq: number
  readonly questionId: string
  readonly response: Response
}

/** The final response to each question: the last entry by (seat, seq). */
export function foldJournal(entries: readonly CountingEntry[]): Responses {
  const last = new Map<string, CountingEntry>()
  for (const entry of entries) {
    const known = last.get(entry.questionId)
    if (!known || isLater(entry, known)) last.set(entry.questionId, entry)
  }
  return Object.fromEntries([...last].map(([questionId, { response }]) => [questionId, response]))
}

function isLater(one: CountingEntry, other: CountingEntry): boolean {
  return one.seat > other.seat || (one.seat === other.seat && one.seq > other.seq)
}

/** How many missing numbers a reply names; a client sends at most as many entries again at once. */
export const NAMED_AT_MOST = 200

/** The numbers of 1…lastSeq that never arrived, lowest first, at most `NAMED_AT_MOST` of them. */
export function missingNumbers(received: ReadonlySet<number>, lastSeq: number): number[] {
  const missing: number[] = []
  for (let seq = 1; seq <= lastSeq && missing.length < NAMED_AT_MOST; seq += 1) if (!received.has(seq)) missing.push(seq)
  return missing
}
