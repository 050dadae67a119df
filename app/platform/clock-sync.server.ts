import { correctClock, elapsed, now } from './clock'
import { currentDatabase } from './db-writer.server'

const EVERY_MS = 10_000

/** Keeps this process's clock in step with the database's, so that several processes agree on every deadline (DESIGN §5.2). */
export async function startClockSync(): Promise<() => void> {
  if (currentDatabase().kind === 'embedded') return () => undefined
  await synchronise()
  const timer = setInterval(() => void synchronise().catch(() => undefined), EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}

let correction = 0

async function synchronise(): Promise<void> {
  const asked = elapsed()
  const [row] = await currentDatabase().sql.query<{ at: Date }>('SELECT clock_timestamp() AS at')
  const travelled = elapsed() - asked
  // a slow answer says little about the time; the next one will
  if (!row || travelled > 2_000) return
  const machine = now().getTime() - correction
  correction = Math.round(row.at.getTime() + travelled / 2 - machine)
  correctClock(correction)
}
