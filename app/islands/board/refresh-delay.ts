const LONGEST_MS = 60_000

/**
 * Milliseconds until the next asking: the regular distance after a success, then doubling, capped. Always spread by up to a fifth, so that
 * the boards of one building do not ask as one.
 */
export function refreshDelay(everyMs: number, failures: number, random: () => number): number {
  const full = Math.min(Math.max(everyMs, LONGEST_MS), everyMs * 2 ** Math.min(10, Math.max(0, failures - 1)))
  return Math.round(full * (1 - random() / 5))
}
