import type { ServerClock } from '../clock/server-clock'
import type { HallClient } from '../protocol/hall-client'

export type CheckName = 'browser' | 'storage' | 'clock' | 'worker' | 'connection'

/** good: ready · fair: it works with less safety, said in words · bad: do not start like this */
export type CheckResult = { readonly grade: 'good' | 'fair' | 'bad'; readonly key: CheckKey; readonly value?: number }

export type CheckKey =
  | 'browserOk'
  | 'browserLimited'
  | 'storageOk'
  | 'storageFull'
  | 'storageNone'
  | 'clockOk'
  | 'clockOff'
  | 'workerOk'
  | 'workerNone'
  | 'connectionOk'
  | 'connectionSlow'
  | 'connectionNone'

type Readiness = {
  readonly client: HallClient
  readonly clock: ServerClock
  readonly isKept: boolean
  readonly wallMs: () => number
  readonly ticks: () => number
}

const ROOM_NEEDED = 20_000_000
const CLOCK_TOLERANCE_MS = 60_000
const SLOW_MS = 1_500
const WORKER_PATIENCE_MS = 6_000

/** The checks of the waiting room (DESIGN §5, the hall). None of them stops a start: they say what to expect. */
export function readinessChecks(parts: Readiness): Readonly<Record<CheckName, () => Promise<CheckResult>>> {
  return {
    browser: async () => (hasEverything() ? { grade: 'good', key: 'browserOk' } : { grade: 'fair', key: 'browserLimited' }),
    storage: () => storage(parts.isKept),
    clock: () => clockOffset(parts),
    worker: offlineShell,
    connection: () => connection(parts),
  }
}

function hasEverything(): boolean {
  return isSecureContext && 'indexedDB' in window && 'serviceWorker' in navigator && 'locks' in navigator && 'subtle' in crypto
}

async function storage(isKept: boolean): Promise<CheckResult> {
  if (!isKept) return { grade: 'fair', key: 'storageNone' }
  const { quota, usage } = await navigator.storage.estimate()
  const isTight = quota !== undefined && quota - (usage ?? 0) < ROOM_NEEDED
  return isTight ? { grade: 'bad', key: 'storageFull' } : { grade: 'good', key: 'storageOk' }
}

async function clockOffset({ client, clock, wallMs }: Readiness): Promise<CheckResult> {
  if (clock.isEstimate()) await client.time()
  const now = clock.now()
  // whole minutes: five hours, 59 minutes and 59.9 seconds are six hours to everyone
  const offset = now === null ? 0 : Math.round(Math.abs(wallMs() - now) / 60_000) * 60_000
  // a wrong clock of this computer does no harm: the server's time counts
  return offset >= CLOCK_TOLERANCE_MS ? { grade: 'good', key: 'clockOff', value: offset } : { grade: 'good', key: 'clockOk' }
}

async function offlineShell(): Promise<CheckResult> {
  if (!('serviceWorker' in navigator)) return { grade: 'fair', key: 'workerNone' }
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), WORKER_PATIENCE_MS))
  const ready = await Promise.race([navigator.serviceWorker.ready, patience])
  return ready === null ? { grade: 'fair', key: 'workerNone' } : { grade: 'good', key: 'workerOk' }
}

async function connection({ client, ticks }: Readiness): Promise<CheckResult> {
  const before = ticks()
  const reply = await client.time()
  const value = Math.round(ticks() - before)
  if (reply.kind === 'unreachable') return { grade: 'bad', key: 'connectionNone' }
  return value > SLOW_MS ? { grade: 'fair', key: 'connectionSlow', value } : { grade: 'good', key: 'connectionOk', value }
}
