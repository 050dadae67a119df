/** `npm run bench [-- --only saves|bell] [--candidates N] [--seconds S] [--json FILE]`: the figures of DESIGN §8, with their references. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bellBench } from './load/bell-bench'
import { printTable } from './load/figures'
import { postgresProblem } from './load/load-database'
import { pgbenchProblem } from './load/pgbench'
import { savesBench } from './load/saves-bench'
import { preparePlatform } from './load/server-process'

const BENCHES = ['saves', 'bell'] as const
const USAGE = 'Usage: npm run bench -- [--only saves|bell] [--candidates N] [--seconds S] [--json FILE]'

function wantedNumber(text: string | undefined, otherwise: number): number {
  const value = text === undefined ? otherwise : Number(text)
  if (Number.isInteger(value) && value > 0) return value
  console.error(USAGE)
  process.exit(2)
}

async function main(): Promise<number> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { only: text, candidates: text, seconds: text, json: text } })
  const wanted = BENCHES.filter((name) => values.only === undefined || values.only === name)
  if (wanted.length === 0) {
    console.error(USAGE)
    return 2
  }
  const problems = [await postgresProblem(), wanted.includes('saves') ? await pgbenchProblem() : null].filter((problem) => problem !== null)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) return 1
  await preparePlatform()
  const results: Record<string, object> = {}
  if (wanted.includes('saves')) {
    const figures = await savesBench(wantedNumber(values.candidates, 3_000), wantedNumber(values.seconds, 6), console.log)
    results.saves = figures
    printTable([{ bench: 'saves', ...figures }])
  }
  if (wanted.includes('bell')) {
    const figures = await bellBench(wantedNumber(values.candidates, 500), console.log)
    results.bell = figures
    printTable([{ bench: 'bell', ...figures }])
  }
  // one bench by itself is its own object
  if (values.json) writeFileSync(values.json, `${JSON.stringify(wanted.length === 1 ? results[wanted[0]!] : results, null, 2)}\n`)
  return 0
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.stack : error)
    process.exit(1)
  },
)
