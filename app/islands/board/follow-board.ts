import { fetchBoard } from './fetch-board'
import { patchInPlace } from './patch-in-place'
import { refreshDelay } from './refresh-delay'

/**
 * Keeps the board fresh while it is seen: asks at a distance, at once when the page or the network comes back, and ever more rarely while
 * nobody answers. That it is not fresh is said in the server's own words, which lie ready in the page.
 */
export function followBoard(board: HTMLElement, onFresh: () => void): void {
  const { board: address = '', every = '10' } = board.dataset
  let timer: number | undefined
  let failures = 0
  let isAsking = false
  let isOver = false

  async function refresh(): Promise<void> {
    clearTimeout(timer)
    if (isAsking || isOver) return
    isAsking = true
    const asked = await fetchBoard(address)
    isAsking = false
    failures = asked.kind === 'fresh' ? 0 : failures + 1
    if (asked.kind === 'fresh') {
      // the notices of the copy are hidden, so that this also takes them back
      patchInPlace(board, asked.copy)
      onFresh()
    } else showNotice(board, asked.kind)
    isOver = asked.kind === 'closed'
    schedule()
  }

  function schedule(): void {
    clearTimeout(timer)
    if (isOver || document.visibilityState === 'hidden') return
    timer = window.setTimeout(() => void refresh(), refreshDelay(Number(every) * 1000, failures, Math.random))
  }

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void refresh()
    else clearTimeout(timer)
  })
  addEventListener('online', () => void refresh())
  addEventListener('offline', () => showNotice(board, 'unreachable'))
  schedule()
}

function showNotice(board: HTMLElement, kind: 'unreachable' | 'closed'): void {
  for (const notice of board.querySelectorAll<HTMLElement>('[data-notice]')) notice.hidden = notice.dataset.notice !== kind
}
