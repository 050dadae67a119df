/** What is plausibly reading: the page is visible and there was input a short while ago. Moments are milliseconds that only grow. */
export interface ActiveTime {
  input(at: number): void
  /** adds the time since the last tick, up to the end of the input's reach; a machine that slept adds nothing */
  tick(at: number, isVisible: boolean): void
  /** whole seconds so far; counting goes on from the rest */
  take(): number
  /** seconds whose report did not arrive are reported with the next one */
  giveBack(seconds: number): void
}

const MAX_GAP_MS = 5_000

export function activeTime(idleMs: number, start: number): ActiveTime {
  let counted = 0
  let lastTick = start
  let lastInput = start
  return {
    input(at) {
      lastInput = at
    },
    tick(at, isVisible) {
      const until = Math.min(at, lastInput + idleMs)
      if (isVisible && at - lastTick < MAX_GAP_MS) counted += Math.max(0, until - lastTick)
      lastTick = at
    },
    take() {
      const seconds = Math.floor(counted / 1000)
      counted -= seconds * 1000
      return seconds
    },
    giveBack(seconds) {
      counted += seconds * 1000
    },
  }
}
