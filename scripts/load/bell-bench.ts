import { clientProcess } from './client-process'
import { examWorld } from './exam-world'
import { percentile } from './figures'
import type { BellOrder, BellReport } from './load-orders'
import { startServer } from './server-process'

export interface BellFigures {
  readonly candidates: number
  /** candidates who did not come to their paper */
  readonly errors: number
  /** attempts in the database afterwards */
  readonly attempts: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly p99Ms: number
}

/** Everybody presses start within one second; measured until each holds its paper (DESIGN §8). */
export async function bellBench(candidates: number, say: (line: string) => void): Promise<BellFigures> {
  const world = await examWorld('postgres', candidates, 'whole')
  const clients = clientProcess('bell-clients.ts')
  try {
    const server = await startServer(world.env)
    const order: BellOrder = { kind: 'bell', port: server.port, candidates: world.candidates }
    const { milliseconds, faults } = await clients.ask<BellReport>(order)
    await server.stop()
    for (const fault of new Set(faults)) say(`fault: ${fault}`)
    const attempts = await world.database.use(({ client }) => client.attempt.count())
    const times = milliseconds.filter((time) => time !== null)
    const at = (percent: number) => Number(percentile(times, percent).toFixed(1))
    return { candidates, errors: candidates - times.length, attempts, p50Ms: at(50), p95Ms: at(95), p99Ms: at(99) }
  } finally {
    clients.stop()
    await world.database.drop()
  }
}
