/** A process of its own that saves answers: it must not share its event loop, or its heap, with anybody who is being measured. */
import { KeepAliveClient } from './keep-alive-client'
import { answerNumber, type LoadQuestion } from './load-answers'
import type { SaveOrder, SaveReport, StartOrder, StartedAttempt } from './load-orders'

let questions: ReadonlyMap<string, readonly LoadQuestion[]> = new Map()
let attempts: StartedAttempt[] = []
let nextSeq = new Int32Array(0)

/** Everybody starts, before anything is measured. */
async function start({ port, clients, candidates, papers }: StartOrder): Promise<void> {
  questions = new Map(papers)
  const started = new Array<StartedAttempt>(candidates.length)
  await eachClient(port, clients, candidates.length, async (client, n) => {
    const { candidateId, cookie, paperId } = candidates[n]!
    const reply = await client.post(`/hall-api/attempts/${candidateId}/start`, cookie, '{}')
    if (reply.status !== 200) throw new Error(`A start was answered ${reply.status}: ${reply.body.toString()}`)
    const { attemptId, seat, syncId } = JSON.parse(reply.body.toString()) as { attemptId: string; seat: number; syncId: string }
    started[n] = { attemptId, seat, syncId, cookie, paperId }
  })
  attempts = started
  nextSeq = new Int32Array(attempts.length).fill(1)
}

/** One entry per request, for so long; each client goes round attempts of its own. */
async function save({ port, clients, milliseconds }: SaveOrder): Promise<SaveReport> {
  const latencies: number[] = []
  const acknowledged: [number, number][] = []
  let refused = 0
  const begun = performance.now()
  const until = begun + milliseconds
  async function work(first: number): Promise<void> {
    const client = new KeepAliveClient(port)
    for (let n = first; performance.now() < until; n = n + clients < attempts.length ? n + clients : first) {
      const { attemptId, seat, syncId, cookie, paperId } = attempts[n]!
      const seq = nextSeq[n]!
      nextSeq[n] = seq + 1
      const { questionId, response } = answerNumber(questions.get(paperId)!, seq)
      const body = JSON.stringify({ seat, entries: [{ seq, questionId, response, syncId, elapsedMs: 1000 * seq }] })
      const sent = performance.now()
      const reply = await client.post(`/hall-api/attempts/${attemptId}/journal`, cookie, body)
      latencies.push(performance.now() - sent)
      if (reply.status === 200 && reply.body.includes(`"stored":[${seq}]`)) acknowledged.push([n, seq])
      else refused += 1
    }
    client.close()
  }
  await Promise.all(Array.from({ length: clients }, (_, n) => work(n)))
  return { seconds: (performance.now() - begun) / 1000, acknowledged, refused, latencies }
}

async function eachClient(port: number, clients: number, count: number, work: (client: KeepAliveClient, n: number) => Promise<void>) {
  let next = 0
  const one = async () => {
    const client = new KeepAliveClient(port)
    while (next < count) await work(client, next++)
    client.close()
  }
  await Promise.all(Array.from({ length: clients }, one))
}

process.on('message', (order: StartOrder | SaveOrder) => {
  const answering =
    order.kind === 'start' ? start(order).then(() => attempts.map(({ attemptId, paperId }) => ({ attemptId, paperId }))) : save(order)
  answering.then(
    (value) => process.send!({ value }),
    (error: Error) => process.send!({ error: error.message }),
  )
})
