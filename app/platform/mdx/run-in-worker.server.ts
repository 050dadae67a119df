import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { packageRoot } from './package-root.server'

export type MdxTask = { readonly kind: 'read' | 'bundle'; readonly source: string; readonly names: readonly string[] }

export type WorkerAnswer<T> = { readonly answer: T } | { readonly failure: string } | { readonly isKilled: true }

/** A text that does not finish in this time is given up, and the worker with it (STACK §4). */
export const TIME_LIMIT_MS = 5_000
/** Bundling what has already been read in time; it waits for a child process, which a busy machine starts slowly. */
export const BUNDLE_LIMIT_MS = 15_000
const HEAP_MB = 256

/** A worker with nothing to do gives its memory back. */
const IDLE_MS = 20_000

let worker: Worker | undefined
let idle: NodeJS.Timeout | undefined
let lane: Promise<unknown> = Promise.resolve()

/** One text at a time: the compiler is heavy, and content changes rarely. */
export function runInWorker<T>(task: MdxTask, limitMs = TIME_LIMIT_MS): Promise<WorkerAnswer<T>> {
  const run = lane.then(() => runAlone<T>(task, limitMs))
  lane = run.catch(() => undefined)
  return run
}

async function runAlone<T>(task: MdxTask, limitMs: number): Promise<WorkerAnswer<T>> {
  clearTimeout(idle)
  worker ??= await startWorker()
  const current = worker
  const answer = await new Promise<WorkerAnswer<T>>((settle) => {
    const timer = setTimeout(() => settle({ isKilled: true }), limitMs)
    const done = (value: WorkerAnswer<T>) => {
      clearTimeout(timer)
      settle(value)
    }
    current.once('message', done)
    // the heap limit ends the thread with an error, never the process
    current.once('error', () => done({ isKilled: true }))
    current.once('exit', () => done({ isKilled: true }))
    current.postMessage(task)
  })
  forget(current)
  if ('isKilled' in answer) {
    worker = undefined
    await current.terminate()
  } else idle = setTimeout(endIdleWorker, IDLE_MS).unref()
  return answer
}

function endIdleWorker(): void {
  void worker?.terminate()
  worker = undefined
}

async function startWorker(): Promise<Worker> {
  const started = new Worker(join(packageRoot(), 'app', 'platform', 'mdx', 'mdx-worker.mjs'), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
  })
  await new Promise<void>((resolve, reject) => {
    started.once('message', () => resolve())
    started.once('error', reject)
  })
  forget(started)
  started.unref()
  return started
}

/** By name: taking away every listener would take Node's own, and no message would arrive any more. */
function forget(thread: Worker): void {
  for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event)
  // an error after its text was given up concerns nobody
  thread.on('error', () => undefined)
}
