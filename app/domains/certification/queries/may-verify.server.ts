/** Questions one address may ask in a window. */
const LIMIT = 20
const WINDOW_MS = 60_000
/** Addresses remembered at once, so that memory stays bounded whoever asks. */
const ADDRESSES = 10_000

interface Window {
  readonly until: number
  asked: number
}

const windows = new Map<string, Window>()

/**
 * Counts a question of the public verification page; false: this address has asked enough for the moment. The counter lives in the
 * process: nothing about who verifies whom is stored (DESIGN §6), and the ten letters of the check code make guessing hopeless by
 * themselves. With N processes an address has N times the questions.
 */
export function mayVerify(address: string, now: Date): boolean {
  const at = now.getTime()
  const window = windows.get(address)
  if (window && window.until > at) {
    window.asked += 1
    return window.asked <= LIMIT
  }
  if (windows.size >= ADDRESSES) forgetEnded(at)
  windows.delete(address)
  windows.set(address, { until: at + WINDOW_MS, asked: 1 })
  return true
}

// windows begin in the order they stand in, so the ended ones stand first; where none has ended, the oldest goes
function forgetEnded(at: number): void {
  for (const [address, { until }] of windows) {
    if (until > at && windows.size < ADDRESSES) return
    windows.delete(address)
  }
}
