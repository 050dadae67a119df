import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'

export interface ServerProcess {
  readonly port: number
  readonly child: ChildProcess
  /** SIGKILL: nothing of the process's own is run */
  kill(): Promise<void>
  /** SIGTERM, and waits for the orderly end */
  stop(): Promise<void>
}

const READY_LIMIT_MS = 120_000

/** As `npm start` runs it (package.json): a save is short-lived rubbish, and a larger nursery halves what is spent on clearing it. */
const NODE_FLAGS = ['--max-semi-space-size=64']

/** Installs, generates and builds what is due, as `npm start` does. */
export async function preparePlatform(): Promise<void> {
  const code = `import('./scripts/prepare.mjs').then(({ prepare }) => prepare(['install', 'generate', 'build']))`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: ['ignore', 'inherit', 'inherit'] })
  const status = await new Promise((resolve) => child.once('exit', resolve))
  if (status !== 0) throw new Error('The platform could not be built; run npm start to see why.')
}

/** Starts the built platform as a process of its own and waits until it is ready. */
export async function startServer(env: Readonly<Record<string, string>>, port?: number): Promise<ServerProcess> {
  const at = port ?? (await freePort())
  const profiling = process.env.BENCH_CPU_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_CPU_PROFILE}`] : []
  const child = spawn(process.execPath, [...NODE_FLAGS, ...profiling, 'scripts/serve.mjs'], {
    env: {
      ...process.env,
      ...env,
      PORT: String(at),
      HOST: '127.0.0.1',
      NODE_ENV: 'production',
      TLS_CERT: '',
      TLS_KEY: '',
      PUBLIC_ORIGIN: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => (printed = (printed + text.toString()).slice(-4000)))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  leaveNoneBehind(child)
  await untilReady(at, child, () => printed)
  return {
    port: at,
    child,
    kill: () => (child.kill('SIGKILL'), ended),
    stop: () => (child.kill('SIGTERM'), ended),
  }
}

const living = new Set<ChildProcess>()

/** A harness that fails, or is stopped, ends the servers it started. */
function leaveNoneBehind(child: ChildProcess): void {
  if (living.size === 0 && process.listenerCount('exit', endLiving) === 0) {
    process.on('exit', endLiving)
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1))
  }
  living.add(child)
  child.once('exit', () => living.delete(child))
}

function endLiving(): void {
  for (const child of living) child.kill('SIGKILL')
}

async function untilReady(port: number, child: ChildProcess, printed: () => string): Promise<void> {
  for (const limit = Date.now() + READY_LIMIT_MS; Date.now() < limit; ) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${printed()}`)
    const isReady = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      (answer) => answer.status === 200,
      () => false,
    )
    if (isReady) return
    await new Promise((resume) => setTimeout(resume, 50))
  }
  child.kill('SIGKILL')
  throw new Error(`The server did not become ready:\n${printed()}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
