import type { SessionWindow } from './session-window'

/** A sitting as one candidate has it: the window of its room, and the minutes the candidate is given there. */
export interface OwnSitting extends SessionWindow {
  readonly minutes: number
  /** the last moment at which the candidate may start; null: until the end */
  readonly lastStart: Date | null
}

const MINUTE_MS = 60_000

/** Whether two windows share a moment; one that opens as the other ends does not. */
export function overlaps(one: SessionWindow, other: SessionWindow): boolean {
  return one.opensAt < other.endsAt && other.opensAt < one.endsAt
}

/**
 * Whether one person can sit both in full, from now on, in one order or the other. A mock that stays open for weeks stands against
 * nothing; two rooms that open and end at the same hours do.
 */
export function canSitBoth(one: OwnSitting, other: OwnSitting, now: Date): boolean {
  return !overlaps(one, other) || fits(one, other, now) || fits(other, one, now)
}

function fits(first: OwnSitting, second: OwnSitting, now: Date): boolean {
  const begun = Math.max(first.opensAt.getTime(), now.getTime())
  if (!mayStartBy(first, begun)) return true
  const start = Math.max(second.opensAt.getTime(), begun + neededMs(first))
  return mayStartBy(second, start) && start + neededMs(second) <= second.endsAt.getTime()
}

/** A sitting that can no longer be started stands in nobody's way. */
function mayStartBy({ endsAt, lastStart }: OwnSitting, at: number): boolean {
  return at < endsAt.getTime() && (lastStart === null || at <= lastStart.getTime())
}

/** A room that ends sooner gives no more than it has. */
function neededMs({ opensAt, endsAt, minutes }: OwnSitting): number {
  return Math.min(minutes * MINUTE_MS, endsAt.getTime() - opensAt.getTime())
}
