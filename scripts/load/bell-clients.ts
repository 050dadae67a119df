/** A process of its own in which every candidate has a connection, presses start and fetches the paper. */
import { gunzipSync } from 'node:zlib'
import { KeepAliveClient } from './keep-alive-client'
import type { BellOrder, BellReport } from './load-orders'

const WITHIN_MS = 1_000
const OPENED_AT_ONCE = 100

async function bell({ port, candidates }: BellOrder): Promise<BellReport> {
  const clients = candidates.map(() => new KeepAliveClient(port))
  // in the waiting room the connections are open already
  for (let first = 0; first < clients.length; first += OPENED_AT_ONCE) {
    await Promise.all(clients.slice(first, first + OPENED_AT_ONCE).map((client) => client.connected()))
  }
  const faults: string[] = []
  const bodies: (Buffer | null)[] = []
  const milliseconds = await Promise.all(
    candidates.map(async ({ candidateId, paperId, cookie }, n) => {
      await new Promise((resume) => setTimeout(resume, Math.random() * WITHIN_MS))
      const pressed = performance.now()
      try {
        const client = clients[n]!
        const start = await client.post(`/hall-api/attempts/${candidateId}/start`, cookie, '{}')
        if (start.status !== 200) throw new Error(`start ${start.status}: ${start.body.toString()}`)
        const paper = await client.get(`/hall-api/papers/${paperId}`, cookie)
        if (paper.status !== 200) throw new Error(`paper ${paper.status}`)
        bodies[n] = paper.body
        return performance.now() - pressed
      } catch (error) {
        faults.push((error as Error).message)
        return null
      }
    }),
  )
  for (const client of clients) client.close()
  // looked at afterwards, so that the looking is not measured
  return {
    faults,
    milliseconds: milliseconds.map((time, n) => (time !== null && isPaper(bodies[n]!, candidates[n]!.paperId) ? time : null)),
  }
}

function isPaper(body: Buffer, paperId: string): boolean {
  return (JSON.parse(gunzipSync(body).toString()) as { paperId: string }).paperId === paperId
}

process.on('message', (order: BellOrder) => {
  bell(order).then(
    (value) => process.send!({ value }),
    (error: Error) => process.send!({ error: error.message }),
  )
})
