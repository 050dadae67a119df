import { canonicalJson } from '~/platform/canonical-json'
import type { Database } from '~/platform/db-writer.server'
import { clientProcess } from './client-process'
import { examWorld } from './exam-world'
import { median, percentile } from './figures'
import { answerNumber, loadQuestions, type LoadQuestion } from './load-answers'
import type { SaveOrder, SaveReport, StartOrder } from './load-orders'
import { pgbenchRate, preparePgbench } from './pgbench'
import { startServer } from './server-process'

const CLIENTS = 64
const ROUNDS = 3

export interface SavesFigures {
  readonly acknowledged: number
  readonly found: number
  /** saves per second, acknowledged and found afterwards; median of the rounds */
  readonly ours: number
  /** pgbench's one-row commits per second; median of the rounds */
  readonly reference: number
  readonly ratio: number
  readonly p99Ms: number
}

type Attempt = { readonly attemptId: string; readonly paperId: string }

/** Durable saves through the whole stack against bare one-row commits, by turns on the same server (DESIGN §8). */
export async function savesBench(candidates: number, seconds: number, say: (line: string) => void): Promise<SavesFigures> {
  const world = await examWorld('postgres', candidates, 'whole')
  const { database } = world
  const clients = clientProcess('save-clients.ts')
  try {
    await database.use(preparePgbench)
    const server = await startServer(world.env)
    const { port } = server
    const questions = new Map([...world.papers].map(([paperId, paper]) => [paperId, loadQuestions(paper)]))
    const start: StartOrder = { kind: 'start', port, clients: CLIENTS, candidates: world.candidates, papers: [...questions] }
    const attempts = await clients.ask<Attempt[]>(start)
    const order: SaveOrder = { kind: 'save', port, clients: CLIENTS, milliseconds: seconds * 1000 }
    // the first seconds of a process are not those of an exam
    await clients.ask<SaveReport>({ ...order, milliseconds: 2_000 })
    const rounds: (SavesRound & { reference: number })[] = []
    for (let round = 1; round <= ROUNDS; round += 1) {
      const report = await clients.ask<SaveReport>(order)
      const found = await database.use((opened) => countFound(opened, report, attempts, questions))
      const reference = await pgbenchRate(database.url!, database.env.DATA_DIR!, round, seconds)
      const ours = { ...roundOf(report, found), reference }
      rounds.push(ours)
      say(
        `round ${round}: ${Math.round(ours.rate)} saves/s, pgbench ${Math.round(reference)}/s, ratio ${(ours.rate / reference).toFixed(2)}`,
      )
    }
    await server.stop()
    return figuresOf(rounds)
  } finally {
    clients.stop()
    await database.drop()
  }
}

interface SavesRound {
  readonly acknowledged: number
  readonly found: number
  readonly rate: number
  readonly p99Ms: number
}

function roundOf({ acknowledged, latencies, seconds, refused }: SaveReport, found: number): SavesRound {
  if (refused > 0) throw new Error(`${refused} saves were refused.`)
  return { acknowledged: acknowledged.length, found, rate: found / seconds, p99Ms: percentile(latencies, 99) }
}

function figuresOf(rounds: readonly (SavesRound & { reference: number })[]): SavesFigures {
  const sum = (key: 'acknowledged' | 'found') => rounds.reduce((total, round) => total + round[key], 0)
  const [ours, reference] = [median(rounds.map(({ rate }) => rate)), median(rounds.map((round) => round.reference))]
  return {
    ...{ acknowledged: sum('acknowledged'), found: sum('found'), ours: Math.round(ours), reference: Math.round(reference) },
    ...{ ratio: Number((ours / reference).toFixed(2)), p99Ms: Number(median(rounds.map(({ p99Ms }) => p99Ms)).toFixed(1)) },
  }
}

/** How many of the acknowledged entries stand in the journal with the content that was sent. */
async function countFound(
  { sql }: Database,
  { acknowledged }: SaveReport,
  attempts: readonly Attempt[],
  questions: ReadonlyMap<string, readonly LoadQuestion[]>,
): Promise<number> {
  const rows = await sql.query<{ attemptId: string; seq: number; questionId: string; response: unknown }>(
    'SELECT "attemptId", seq, "questionId", response FROM "JournalEntry" WHERE seat = 1',
  )
  const journal = new Map(
    rows.map(({ attemptId, seq, questionId, response }) => [`${attemptId} ${seq}`, canonicalJson([questionId, response])]),
  )
  return acknowledged.filter(([n, seq]) => {
    const { attemptId, paperId } = attempts[n]!
    const { questionId, response } = answerNumber(questions.get(paperId)!, seq)
    return journal.get(`${attemptId} ${seq}`) === canonicalJson([questionId, response])
  }).length
}
