/**
 * The one place that reads the machine's clock. `now()` is that clock corrected against the database (clock-sync.server.ts),
 * so that several processes agree (DESIGN §5.2).
 */
let correctionMs = 0

export function now(): Date {
  return new Date(Date.now() + correctionMs)
}

export function correctClock(milliseconds: number): void {
  correctionMs = milliseconds
}

/** Milliseconds that only ever grow; for measuring, never for dates. */
export function elapsed(): number {
  return performance.now()
}
