/** `npm run test:crash -- --kills N [--database embedded|postgres]`: kills the server under load; no acknowledged answer may be missing. */
import { parseArgs } from 'node:util'
import { canonicalJson } from '~/platform/canonical-json'
import type { Database } from '~/platform/db-writer.server'
import { crashCandidate, type Acknowledged, type CrashCandidate } from './load/crash-candidate'
import { examWorld } from './load/exam-world'
import { printTable } from './load/figures'
import { loadQuestions } from './load/load-answers'
import { postgresProblem, type DatabaseKind } from './load/load-database'
import { preparePlatform, startServer } from './load/server-process'

const CANDIDATES = 50
/** how long the server lives under load before it is killed */
const LIFE_MS = { least: 300, most: 1_500 }

interface CrashRow extends Readonly<Record<string, number | string>> {
  readonly database: DatabaseKind
  readonly kills: number
  readonly acknowledged: number
  readonly found: number
  readonly lost: number
}

async function crashRun(kind: DatabaseKind, kills: number): Promise<CrashRow> {
  const { database, candidates, papers, env } = await examWorld(kind, CANDIDATES, 'one-topic')
  try {
    let server = await startServer(env)
    const { port } = server
    const sitting: CrashCandidate[] = await Promise.all(
      candidates.map((candidate) => crashCandidate(port, candidate, loadQuestions(papers.get(candidate.paperId)!))),
    )
    const total = () => sitting.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0)
    let killed = 0
    while (killed < kills) {
      const before = total()
      await new Promise((resume) => setTimeout(resume, LIFE_MS.least + Math.random() * (LIFE_MS.most - LIFE_MS.least)))
      // a server that has answered nothing since its return is not under load yet
      while (total() === before) {
        const fault = sitting.map((candidate) => candidate.fault()).find(Boolean)
        if (fault) throw fault
        await new Promise((resume) => setTimeout(resume, 20))
      }
      await server.kill()
      if (server.child.signalCode === 'SIGKILL') killed += 1
      server = await startServer(env, port)
    }
    await Promise.all(sitting.map((candidate) => candidate.finish()))
    // the last one dies as well: what it acknowledged must not need an orderly end
    await server.kill()
    const acknowledged = sitting.flatMap((candidate) => candidate.acknowledged)
    const found = await database.use((opened) => countFound(opened, acknowledged))
    return { database: kind, kills: killed, acknowledged: acknowledged.length, found, lost: acknowledged.length - found }
  } finally {
    await database.drop()
  }
}

/** How many of the acknowledged entries stand in the journal with their very content. */
async function countFound({ sql }: Database, acknowledged: readonly Acknowledged[]): Promise<number> {
  const rows = await sql.query<Acknowledged>('SELECT "attemptId", seat, seq, "questionId", response FROM "JournalEntry"')
  const journal = new Map(rows.map((row) => [keyOf(row), canonicalJson([row.questionId, row.response])]))
  return acknowledged.filter((entry) => journal.get(keyOf(entry)) === canonicalJson([entry.questionId, entry.response])).length
}

function keyOf({ attemptId, seat, seq }: Acknowledged): string {
  return `${attemptId} ${seat} ${seq}`
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { kills: { type: 'string', default: '20' }, database: { type: 'string' } } })
  const kills = Number(values.kills)
  if (!Number.isInteger(kills) || kills < 1 || !['embedded', 'postgres', undefined].includes(values.database)) {
    console.error('Usage: npm run test:crash -- --kills N [--database embedded|postgres]')
    return 2
  }
  await preparePlatform()
  const rows: CrashRow[] = []
  if (values.database !== 'postgres') rows.push(await crashRun('embedded', kills))
  const problem = values.database === 'embedded' ? null : await postgresProblem()
  if (problem) console.error(problem)
  else if (values.database !== 'embedded') rows.push(await crashRun('postgres', kills))
  if (rows.length > 0) printTable(rows)
  const isRight = rows.every((row) => row.lost === 0 && row.kills === kills && row.acknowledged > 0)
  const isMissing = problem !== null && (process.env.CI === 'true' || values.database === 'postgres')
  return isRight && !isMissing ? 0 : 1
}

process.exit(await main())
