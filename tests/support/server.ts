import { PGlite } from '@electric-sql/pglite'
import { test } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { demoPassword } from './browser'

const ROOT = path.resolve(import.meta.dirname, '../..')
const START_LIMIT_MS = 240_000
const STOP_LIMIT_MS = 20_000
const WORLD_LIFE_MS = 3_600_000

export type OwnServer = {
  readonly origin: string
  /** what the process has said so far */
  readonly output: () => string
  /** kill -9: nothing of the process's own is run */
  readonly kill: () => Promise<void>
  readonly start: () => Promise<void>
  /** kills the server and asks its database what it kept */
  readonly kept: <Row>(sql: string) => Promise<Row[]>
}

/**
 * A real server of its own for the tests of one file: `node scripts/start.mjs` on a fresh demo world, stopped and removed afterwards.
 * The world is seeded once per run and copied, so that a second file starts in seconds.
 */
export function ownServer(environment: Readonly<Record<string, string>> = {}): OwnServer {
  let port = 0
  let folder = ''
  let running: { child: ChildProcess; output: () => string } | null = null

  async function start(): Promise<void> {
    running = await launch(folder, port, environment)
  }
  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = running?.child
    running = null
    if (child) await ended(child, signal)
  }

  test.beforeAll(async () => {
    test.setTimeout(2 * START_LIMIT_MS)
    folder = await mkdtemp(path.join(tmpdir(), 'zhigui-journey-'))
    port = await freePort()
    await cp(await seededWorld(), folder, { recursive: true })
    await start()
  })
  test.afterAll(async () => {
    await end('SIGTERM')
    if (folder !== '') await rm(folder, { recursive: true, force: true })
  })

  return {
    get origin() {
      return `http://127.0.0.1:${port}`
    },
    output: () => running?.output() ?? '',
    kill: () => end('SIGKILL'),
    start,
    async kept<Row>(sql: string) {
      await end('SIGKILL')
      const database = await PGlite.create(path.join(folder, 'postgres'))
      try {
        return (await database.query<Row>(sql)).rows
      } finally {
        await database.close()
      }
    },
  }
}

/** The seeded folder of this run, named by the test command's pid or the runner's, and shared. Worlds of earlier runs are swept away. */
async function seededWorld(): Promise<string> {
  for (const name of (await readdir(tmpdir())).filter((entry) => entry.startsWith('zhigui-world-'))) {
    const { mtimeMs } = await stat(path.join(tmpdir(), name))
    if (Date.now() - mtimeMs > WORLD_LIFE_MS) await rm(path.join(tmpdir(), name), { recursive: true, force: true })
  }
  const home = path.join(tmpdir(), `zhigui-world-${process.env.TEST_RUN ?? process.ppid}`)
  const done = path.join(home, 'seeded')
  if (
    await mkdir(home).then(
      () => true,
      () => false,
    )
  ) {
    const making = path.join(home, 'making')
    await mkdir(making)
    const { child } = await launch(making, await freePort(), {})
    await ended(child, 'SIGTERM')
    await rename(making, done)
  }
  while (!existsSync(done)) await new Promise((resolve) => setTimeout(resolve, 250))
  return done
}

async function launch(folder: string, port: number, environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATABASE_URL: '',
      DEMO_PASSWORD: demoPassword,
      ...environment,
      DATA_DIR: folder,
      PORT: String(port),
      HOST: '127.0.0.1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const limit = Date.now() + START_LIMIT_MS
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${said}`)
    if (Date.now() > limit) throw new Error(`The server was not ready in time:\n${said}`)
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  return { child, output: () => said }
}

async function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function ended(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill(signal)
  const hard = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS)
  await exit
  clearTimeout(hard)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
