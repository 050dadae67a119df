import { countdown } from '~/ui/countdown'

/** Lets the board's clock run from the server's time in it, by this page's monotonic clock. @returns what sets it anew after a change */
export function runClock(board: HTMLElement): () => void {
  let heardAt = performance.now()
  function show(): void {
    const figure = board.querySelector<HTMLElement>('[data-until]')
    if (!figure) return
    const { until = '', serverTime = '' } = figure.dataset
    const text = countdown(Date.parse(until) - Date.parse(serverTime) - (performance.now() - heardAt))
    if (figure.textContent !== text) figure.textContent = text
  }
  setInterval(show, 250)
  return () => {
    heardAt = performance.now()
    show()
  }
}
