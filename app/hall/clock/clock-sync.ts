const RESYNC_MS = { least: 20_000, most: 30_000 }
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
  random?: () => number
}

/**
 * Re-syncs the clock at least every 30 s and on wake, online and return to the page (DESIGN §5.2); by this the server also knows that the
 * seat is there. Spread, so that a room that started as one does not ask as one. Returns the way to stop.
 */
export function startClockSync({ sync, isUrgent, page, documentOf, wallMs, random = Math.random }: Options): () => void {
  let lastSync = wallMs()
  let lastBeat = lastSync
  let resyncMs = nextResync()

  function nextResync(): number {
    return RESYNC_MS.least + (RESYNC_MS.most - RESYNC_MS.least - BEAT_MS) * random()
  }

  function syncNow(): void {
    lastSync = wallMs()
    resyncMs = nextResync()
    void sync()
  }
  function onBeat(): void {
    const at = wallMs()
    const isWake = Math.abs(at - lastBeat) > SLEPT_MS
    lastBeat = at
    if (isWake || at - lastSync >= (isUrgent() ? URGENT_MS : resyncMs) || at < lastSync) syncNow()
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
