/** Failed sign-ins of one account from one address. */
export interface BackOff {
  readonly failures: number
  readonly blockedUntil: Date | null
}

/** Wrong passwords before the first wait, and the longest wait. */
const FREE_FAILURES = 4
const FIRST_WAIT_SECONDS = 30
const LONGEST_WAIT_SECONDS = 15 * 60

/** Attempts left before a wait begins. */
export function attemptsLeft(failures: number): number {
  return Math.max(0, FREE_FAILURES + 1 - failures)
}

/** The state after one more wrong password: from the fifth on each doubles the wait, up to a quarter of an hour. */
export function afterFailure(failures: number, now: Date): BackOff {
  const counted = failures + 1
  if (counted <= FREE_FAILURES) return { failures: counted, blockedUntil: null }
  const seconds = Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (counted - FREE_FAILURES - 1))
  return { failures: counted, blockedUntil: new Date(now.getTime() + seconds * 1000) }
}

export function isBlocked(backOff: BackOff | null, now: Date): boolean {
  return backOff?.blockedUntil != null && backOff.blockedUntil > now
}
