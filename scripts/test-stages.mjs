/** The stages of `npm test`. A stage answers how many checks passed and failed; one that fails stops only what cannot go on without it. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { browserReady } from './test-browser.mjs'
import { playwright, run, single, vitest } from './test-tools.mjs'
import { prepare, root } from './prepare.mjs'

const bin = (file) => path.join('node_modules', file)

const types = { name: 'types', run: () => single([bin('typescript/bin/tsc'), '--noEmit']) }
const lint = { name: 'lint', run: () => single([bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']) }
const format = { name: 'format', run: () => single([bin('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn']) }
const unit = { name: 'unit', run: () => vitest('unit') }
const embedded = { name: 'embedded', run: () => vitest('database', { TEST_DATABASE: 'embedded' }) }
const build = { name: 'build', run: built }
const browser = { name: 'browser', run: browserFound }
const postgres = { name: 'postgres', run: onPostgres }
const pages = { name: 'pages', needs: ['build', 'browser'], run: () => playwright('pages') }
const journeys = { name: 'journeys', needs: ['build', 'browser'], run: () => playwright('journeys', { isHeldBack: true }) }
const lessons = { name: 'lessons', needs: ['build', 'browser'], run: () => playwright('lessons') }
const hall = { name: 'hall', needs: ['build', 'browser'], run: () => playwright('hall') }
const crash = { name: 'crash', needs: ['build'], run: crashes }

// lanes of a round run beside each other: two cores are worth using, and the journeys mostly wait
const ROUNDS = [
  [
    [types, lint],
    [format, unit, build, browser],
  ],
  [
    [pages, hall, embedded],
    [postgres, journeys, crash],
  ],
  [[lessons]],
]
const STAGES = ROUNDS.flat(2)

// every lesson in a browser takes as long as all the rest together: asked for by name, when content or its screens have changed
const BY_NAME = [lessons]

// what the operator's shell says about a real installation is no business of the tests
const OPERATOR = [
  'HOST',
  'PORT',
  'DATA_DIR',
  'KEYS_DIR',
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'DEMO_PASSWORD',
  'TLS_CERT',
  'TLS_KEY',
  'PUBLIC_ORIGIN',
]

export async function runStages(args) {
  const begun = Date.now()
  process.chdir(root)
  for (const name of [...OPERATOR, 'NODE_ENV']) delete process.env[name]
  const byDefault = STAGES.filter((stage) => !BY_NAME.includes(stage)).map(({ name }) => name)
  const wanted = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '').split(',') : byDefault
  const unknown = wanted.filter((name) => !STAGES.some((stage) => stage.name === name))
  if (unknown.length > 0) {
    console.error(`No stage called ${unknown.join(', ')}; there are ${STAGES.map(({ name }) => name).join(', ')}.`)
    return 1
  }
  const results = await eachRound((stage) => wanted.includes(stage.name))
  return summary(results, Math.round((Date.now() - begun) / 1000))
}

async function eachRound(isWanted) {
  const results = [await timed({ name: 'prepare', run: prepared })]
  if (results[0].failed > 0) return results
  for (const lanes of ROUNDS) await Promise.all(lanes.map((lane) => eachOf(lane.filter(isWanted), results)))
  return results
}

async function eachOf(lane, results) {
  for (const stage of lane) {
    const lacks = results.find(({ name, failed }) => stage.needs?.includes(name) && failed > 0)
    const { name } = stage
    results.push(lacks ? { name, seconds: 0, passed: 0, failed: 1, note: `not run: ${lacks.name} failed` } : await timed(stage))
  }
}

async function timed({ name, run: stage }) {
  const begun = Date.now()
  console.log(`\n━━ ${name} …`)
  const result = await stage().catch((error) => ({ passed: 0, failed: 1, note: error.message }))
  const seconds = Math.round((Date.now() - begun) / 1000)
  if (result.note) console.log(result.note)
  console.log(`━━ ${name}: ${result.passed} passed, ${result.failed} failed, ${seconds} s`)
  return { name, seconds, ...result }
}

function summary(results, seconds) {
  console.log('\nstage        seconds  passed  failed')
  for (const { name, seconds: own, passed, failed } of results) {
    console.log(`${name.padEnd(12)} ${String(own).padStart(7)}  ${String(passed).padStart(6)}  ${String(failed).padStart(6)}`)
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
  for (const { name, note } of results.filter((result) => result.note)) console.log(`${name}: ${note.split('\n')[0]}`)
  console.log(`${Math.floor(seconds / 60)} min ${seconds % 60} s in all`)
  console.log(`${total('passed')} passed, ${total('failed')} failed`)
  return total('failed')
}

async function prepared() {
  await prepare(['install', 'generate'])
  return { passed: 0, failed: 0 }
}

async function onPostgres() {
  const url = process.env.TEST_POSTGRES_URL || 'postgres://postgres@127.0.0.1:5432/postgres'
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    const note = `No PostgreSQL answers at TEST_POSTGRES_URL (${error.message || error.code}).`
    if (process.env.CI === 'true') return { passed: 0, failed: 1, note }
    return { passed: 0, failed: 0, note: `${note} This stage was left out; with CI=true it would fail.` }
  }
  return vitest('database', { TEST_DATABASE: 'postgres' }, { isHeldBack: true })
}

async function built() {
  await prepare(['build'])
  return vitest('built')
}

async function browserFound() {
  const problem = await browserReady()
  return problem ? { passed: 0, failed: 1, note: problem } : { passed: 0, failed: 0 }
}

async function crashes() {
  if (!existsSync('scripts/crash.ts')) return { passed: 0, failed: 0, note: 'There is no scripts/crash.ts.' }
  const code = await run([process.execPath, 'scripts/run.mjs', 'scripts/crash.ts', '--kills', '3'], {}, { isHeldBack: true })
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}
