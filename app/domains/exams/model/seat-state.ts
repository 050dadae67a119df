import type { Outage } from './exam-clock'
import type { CandidateStatus } from './session-status'

/** What an invigilator sees of a candidate. */
export type SeatState = 'WAITING' | 'SITTING' | 'OFFLINE' | 'HANDED_IN' | 'TROUBLE' | 'ABSENT'

/**
 * How long a machine may be silent before its seat is called offline. A hall in view asks for the time every 20–30 s, one behind another
 * window at least once a minute, as browsers slow it down; to that comes a slow reply (12 s) and the time until it is written (10 s).
 */
export const OFFLINE_AFTER_MS = 90_000

/** What of a candidate decides about the seat on the board. */
export interface SeatFacts {
  readonly status: CandidateStatus
  /** when the live machine last spoke to us; null: it never did */
  readonly lastContactAt: Date | null
  /** whether the room's record holds something about the attempt that wants looking at */
  readonly isTroubled: boolean
}

/** The state of a seat. Silence goes before trouble: what is so now before what has happened, which stays in the room's record. */
export function seatState({ status, lastContactAt, isTroubled }: SeatFacts, outages: readonly Outage[], now: Date): SeatState {
  if (status === 'EXPECTED') return 'WAITING'
  if (status === 'ABSENT') return 'ABSENT'
  if (status !== 'SITTING' && status !== 'OVERTIME') return 'HANDED_IN'
  if (lastContactAt && silence(lastContactAt, outages, now) > OFFLINE_AFTER_MS) return 'OFFLINE'
  return isTroubled ? 'TROUBLE' : 'SITTING'
}

/** The latest of what shows that the machine reached us; null when nothing does. */
export function lastContact(signs: readonly (Date | null | undefined)[]): Date | null {
  const known = signs.flatMap((sign) => (sign ? [sign.getTime()] : []))
  return known.length > 0 ? new Date(Math.max(...known)) : null
}

/** Milliseconds in which the machine could have spoken and did not: while nobody served, nobody could be heard. */
function silence(lastContactAt: Date, outages: readonly Outage[], now: Date): number {
  const from = outages.reduce((latest, { toAt }) => (toAt > latest && toAt <= now ? toAt : latest), lastContactAt)
  return now.getTime() - from.getTime()
}
