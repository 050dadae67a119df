import { formatFor } from '~/platform/format'
import { countdown } from '~/ui/countdown'

const SHOW_EVERY_MS = 250
// hours, minutes and seconds are written alike in every language
const { clockTime } = formatFor('zh-CN')

/**
 * Lets the board's clocks run from the server's time in them, by this page's monotonic clock: what is left of the last day, and the time of
 * day. @returns what sets them anew after a change
 */
export function runClock(board: HTMLElement): () => void {
  let heardAt = performance.now()
  function show(): void {
    const passed = performance.now() - heardAt
    const left = board.querySelector<HTMLElement>('[data-until]')
    const now = board.querySelector<HTMLElement>('[data-now]')
    if (left) write(left, countdown(Date.parse(left.dataset.until ?? '') - Date.parse(left.dataset.serverTime ?? '') - passed))
    if (now) write(now, clockTime(new Date(Date.parse(now.dataset.now ?? '') + passed)))
  }
  setInterval(show, SHOW_EVERY_MS)
  return () => {
    heardAt = performance.now()
    show()
  }
}

function write(figure: HTMLElement, text: string): void {
  if (figure.textContent !== text) figure.textContent = text
}
