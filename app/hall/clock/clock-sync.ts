const RESYNC_MS = 25_000
const URGENT_MS = 6_000
const BEAT_MS = 1_000
/** a beat this late means the computer slept: the monotonic clock may have stood still */
const SLEPT_MS = 5_000

type Options = {
  /** asks the server for its time; the reply itself sets the clock */
  sync: () => Promise<unknown>
  /** the network is down: its return should not wait for the next regular sync */
  isUrgent: () => boolean
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>
  documentOf: Pick<Document, 'addEventListener' | 'removeEventListener' | 'visibilityState'>
  wallMs: () => number
}

/** Re-syncs the clock at least every 30 s and on wake, online and return to the page (DESIGN §5.2). Returns the way to stop. */
export function startClockSync({ sync, isUrgent, page, documentOf, wallMs }: Options): () => void {
  let lastSync = wallMs()
  let lastBeat = lastSync

  function syncNow(): void {
    lastSync = wallMs()
    void sync()
  }
  function onBeat(): void {
    const at = wallMs()
    const isWake = Math.abs(at - lastBeat) > SLEPT_MS
    lastBeat = at
    if (isWake || at - lastSync >= (isUrgent() ? URGENT_MS : RESYNC_MS) || at < lastSync) syncNow()
  }
  function onVisible(): void {
    if (documentOf.visibilityState === 'visible') syncNow()
  }

  const beat = setInterval(onBeat, BEAT_MS)
  page.addEventListener('online', syncNow)
  documentOf.addEventListener('visibilitychange', onVisible)
  return () => {
    clearInterval(beat)
    page.removeEventListener('online', syncNow)
    documentOf.removeEventListener('visibilitychange', onVisible)
  }
}
