/** A reply that carried the server's time. `sentAt`, `receivedAt` are ticks: monotonic milliseconds of this page. */
export type Sync = { readonly serverTime: string; readonly syncId: string; readonly sentAt: number; readonly receivedAt: number }

/** What is kept on this computer so that a page reloaded without network still has a time. */
export type ClockMemory = { readonly syncId: string; readonly elapsedMs: number; readonly serverMs: number; readonly wallMs: number }

type Anchor = { syncId: string; serverMs: number; ticksAt: number; elapsedBefore: number; isEstimate: boolean }

export type ServerClock = ReturnType<typeof createServerClock>

/**
 * The server's time on this page: the last sync plus the monotonic clock. The browser's own clock is never believed (DESIGN §5.2);
 * only after a reload without network does its *difference* bridge the gap, and then the clock calls itself an estimate.
 */
export function createServerClock(ticks: () => number) {
  let anchor: Anchor | null = null

  function now(): number | null {
    return anchor === null ? null : anchor.serverMs + (ticks() - anchor.ticksAt)
  }

  /** `syncId` and milliseconds since it was received: from these the server derives when an answer was made. */
  function stamp(): { syncId: string; elapsedMs: number } {
    if (anchor === null) return { syncId: '', elapsedMs: 0 }
    return { syncId: anchor.syncId, elapsedMs: Math.max(0, Math.round(anchor.elapsedBefore + ticks() - anchor.ticksAt)) }
  }

  function adopt({ serverTime, syncId, sentAt, receivedAt }: Sync): void {
    const parsed = Date.parse(serverTime)
    if (Number.isNaN(parsed) || syncId === '') return
    // the server read its clock somewhere inside the round trip; the middle halves the error
    const serverMs = parsed + Math.max(0, receivedAt - sentAt) / 2
    anchor = { syncId, serverMs, ticksAt: receivedAt, elapsedBefore: 0, isEstimate: false }
  }

  function remember(wallMs: number): ClockMemory | null {
    const serverMs = now()
    if (serverMs === null) return null
    return { ...stamp(), serverMs, wallMs }
  }

  /** A reload without network: never runs backwards, whatever happened to the browser's clock. */
  function recall(memory: ClockMemory, wallMs: number): void {
    const gap = Math.max(0, wallMs - memory.wallMs)
    anchor = {
      syncId: memory.syncId,
      serverMs: memory.serverMs + gap,
      ticksAt: ticks(),
      elapsedBefore: memory.elapsedMs + gap,
      isEstimate: true,
    }
  }

  return { now, stamp, adopt, remember, recall, isEstimate: () => anchor?.isEstimate ?? true }
}
