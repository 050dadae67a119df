import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'

export interface ServerProcess {
  readonly port: number
  readonly child: ChildProcess
  /** SIGKILL, as when the power of the process is cut */
  kill(): Promise<void>
  /** SIGTERM, and waits for the orderly end */
  stop(): Promise<void>
}

/** Starts the built platform as a process of its own and waits until it is ready. */
export async function startServer(env: Readonly<Record<string, string>>, port?: number): Promise<ServerProcess> {
  const at = port ?? (await freePort())
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, ...env, PORT: String(at), HOST: '127.0.0.1', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => (printed = (printed + text.toString()).slice(-4000)))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await untilReady(at, child, () => printed)
  return {
    port: at,
    child,
    kill: () => (child.kill('SIGKILL'), ended),
    stop: () => (child.kill('SIGTERM'), ended),
  }
}

async function untilReady(port: number, child: ChildProcess, printed: () => string): Promise<void> {
  for (let attempt = 0; attempt < 3_000; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${printed()}`)
    const isReady = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      (answer) => answer.status === 200,
      () => false,
    )
    if (isReady) return
    await new Promise((resume) => setTimeout(resume, 100))
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
