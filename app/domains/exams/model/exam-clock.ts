import { ok, refuse, type Outcome } from '~/platform/outcome'

const MINUTE = 60_000

/** An acknowledgement this fresh may belong to the same backlog as the entry, and says nothing about when it was made (docs/decisions). */
export const BACKLOG_MS = 15_000

/** A time in which no process of the platform served. */
export interface Outage {
  readonly fromAt: Date
  readonly toAt: Date
}

/** What the one deadline of an attempt follows from. */
export interface DeadlineFacts {
  readonly startedAt: Date
  readonly minutes: number
  /** extra time as a factor of the minutes; 1 = none */
  readonly timeFactor: number
  readonly sessionEndsAt: Date
  /** minutes of every extension granted */
  readonly extensions: readonly number[]
}

/** `min(start + minutes × factor, session end) + Σ extensions` (DESIGN §5.2). An extension that would shorten adds nothing. */
export function deadlineOf({ startedAt, minutes, timeFactor, sessionEndsAt, extensions }: DeadlineFacts): Date {
  const ownEnd = startedAt.getTime() + Math.round(minutes * timeFactor * MINUTE)
  const added = extensions.reduce((sum, extension) => sum + Math.max(0, extension), 0)
  return new Date(Math.min(ownEnd, sessionEndsAt.getTime()) + added * MINUTE)
}

/** The deadline after one more extension, in whole minutes from one: it only ever gets later. */
export function extendedDeadline(deadlineAt: Date, minutes: number): Outcome<Date, 'deadline-only-lengthens'> {
  if (!Number.isInteger(minutes) || minutes < 1) return refuse('deadline-only-lengthens')
  return ok(new Date(deadlineAt.getTime() + minutes * MINUTE))
}

/** What decides until when an entry may arrive. */
export interface GraceFacts {
  readonly deadlineAt: Date
  readonly graceSeconds: number
  readonly outages: readonly Outage[]
}

/**
 * The last instant at which an entry made before the deadline may arrive. Where the service was down at the deadline or within the
 * grace, the whole grace runs from its return (DESIGN §5.5).
 */
export function graceEndsAt({ deadlineAt, graceSeconds, outages }: GraceFacts): Date {
  const grace = graceSeconds * 1000
  let end = deadlineAt.getTime() + grace
  const inOrder = [...outages].sort((a, b) => a.fromAt.getTime() - b.fromAt.getTime())
  for (const { fromAt, toAt } of inOrder) {
    if (fromAt.getTime() <= end && toAt.getTime() >= deadlineAt.getTime()) end = Math.max(end, toAt.getTime() + grace)
  }
  return new Date(end)
}

/** When an attempt that nobody hands in is closed: a moment after the last entry may arrive. */
export function isAbandoned(facts: GraceFacts, now: Date): boolean {
  return now.getTime() > graceEndsAt(facts).getTime()
}

/** The server's time as a token for the client, which gives it back with the milliseconds it measured since. */
export function syncIdAt(now: Date): string {
  return now.getTime().toString(36)
}

/** When an entry says it was made, or null where the token is not one of ours. */
export function claimedAt(syncId: string, elapsedMs: number): number | null {
  const synced = /^[0-9a-z]{1,10}$/.test(syncId) ? Number.parseInt(syncId, 36) : Number.NaN
  const claimed = synced + elapsedMs
  return Number.isFinite(claimed) ? Math.round(claimed) : null
}

/** What the server itself knows about an entry's time. */
export interface ArrivalFacts {
  /** when the last acknowledged entry of this seat arrived that came at least BACKLOG_MS before this one; null: none */
  readonly acknowledgedAt: Date | null
  readonly startedAt: Date
  readonly receivedAt: Date
}

/**
 * When an entry was made: what it claims, but not before the last acknowledgement nor the start, and not after its arrival. A forged
 * claim therefore gains at most the grace. Without a readable claim it was made when it arrived.
 */
export function madeAt(syncId: string, elapsedMs: number, { acknowledgedAt, startedAt, receivedAt }: ArrivalFacts): Date {
  const earliest = Math.max(startedAt.getTime(), acknowledgedAt?.getTime() ?? 0)
  const claimed = claimedAt(syncId, elapsedMs) ?? receivedAt.getTime()
  return new Date(Math.min(Math.max(claimed, earliest), receivedAt.getTime()))
}
