const FIRST_MS = 1_000
const LONGEST_MS = 15_000

/** Milliseconds until the next try after `failures` in a row: doubling, capped, and spread so that a room does not return as one. */
export function retryDelay(failures: number, random: () => number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(10, Math.max(0, failures - 1)))
  return Math.round(full / 2 + (full / 2) * random())
}
