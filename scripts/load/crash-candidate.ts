import type { Response } from '~/domains/exams/model/response'
import type { LoadCandidate } from './exam-world'
import { KeepAliveClient, type Answer } from './keep-alive-client'
import { answerNumber, type LoadQuestion } from './load-answers'

/** An entry that the server said it has: it must be there, whatever happens afterwards. */
export interface Acknowledged {
  readonly attemptId: string
  readonly seat: number
  readonly seq: number
  readonly questionId: string
  readonly response: Response
}

export interface CrashCandidate {
  /** entries acknowledged so far */
  readonly acknowledged: readonly Acknowledged[]
  /** why this one cannot go on, if so */
  readonly fault: () => unknown
  /** Answers no new question, sends what is not acknowledged yet, and ends. */
  finish(): Promise<void>
}

interface Entry {
  readonly seq: number
  readonly questionId: string
  readonly response: Response
  readonly syncId: string
  readonly elapsedMs: number
}

const PATIENCE_MS = 240_000
const AT_MOST = 20

/** A candidate who starts and answers without pause; what was not acknowledged, when the server dies, is sent again. */
export async function crashCandidate(port: number, candidate: LoadCandidate, questions: readonly LoadQuestion[]): Promise<CrashCandidate> {
  const client = new KeepAliveClient(port)
  const { cookie, candidateId } = candidate
  const started = await persistently(() => client.post(`/hall-api/attempts/${candidateId}/start`, cookie, '{}'))
  const { attemptId, seat, syncId } = JSON.parse(started.body.toString()) as { attemptId: string; seat: number; syncId: string }
  const begun = performance.now()
  const acknowledged: Acknowledged[] = []
  let waiting: Entry[] = []
  let seq = 0
  let isFinishing = false
  let fault: unknown

  async function answer(): Promise<void> {
    while (!isFinishing || waiting.length > 0) {
      // now and then several at once, as after a time without network
      const count = isFinishing || waiting.length >= AT_MOST ? 0 : seq % 7 === 0 ? 3 : 1
      for (let more = 0; more < count; more += 1) {
        seq += 1
        waiting.push({ seq, ...answerNumber(questions, seq), syncId, elapsedMs: performance.now() - begun })
      }
      const sent = waiting
      const reply = await persistently(() =>
        client.post(`/hall-api/attempts/${attemptId}/journal`, cookie, JSON.stringify({ seat, entries: sent })),
      )
      const { stored } = JSON.parse(reply.body.toString()) as { stored: number[] }
      const isStored = new Set(stored)
      for (const { seq: number, questionId, response } of sent.filter((entry) => isStored.has(entry.seq))) {
        acknowledged.push({ attemptId, seat, seq: number, questionId, response })
      }
      waiting = waiting.filter((entry) => !isStored.has(entry.seq))
    }
    client.close()
  }

  const answering = answer()
  answering.catch((error: unknown) => (fault = error))
  return {
    acknowledged,
    fault: () => fault,
    finish: () => {
      isFinishing = true
      return answering
    },
  }
}

/** Asks until the server says yes: a dead server and a busy one are asked again, anything else is a fault. */
async function persistently(ask: () => Promise<Answer>): Promise<Answer> {
  for (const limit = performance.now() + PATIENCE_MS; ; ) {
    const answer = await ask().catch(() => null)
    if (answer?.status === 200) return answer
    if (answer && answer.status !== 503) throw new Error(`The server answered ${answer.status}: ${answer.body.toString()}`)
    if (performance.now() > limit) throw new Error('The server did not come back.')
    await new Promise((resume) => setTimeout(resume, 50))
  }
}
