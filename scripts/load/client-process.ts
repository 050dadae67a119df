import { fork } from 'node:child_process'

export interface ClientProcess {
  /** Gives an order and waits for its report. */
  ask<Report>(order: object): Promise<Report>
  stop(): void
}

type Reply = { readonly value: unknown; readonly error?: undefined } | { readonly error: string }

/** Runs a script of this folder as a process of its own that takes orders. */
export function clientProcess(file: string): ClientProcess {
  const child = fork('scripts/run.mjs', [`scripts/load/${file}`], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: [] })
  process.once('exit', () => child.kill('SIGKILL'))
  return {
    ask: (order) =>
      new Promise((resolve, reject) => {
        const lost = (code: number | null) => reject(new Error(`The clients' process ended with ${code}.`))
        child.once('exit', lost)
        child.once('message', (reply: Reply) => {
          child.off('exit', lost)
          if (reply.error === undefined) resolve(reply.value as never)
          else reject(new Error(reply.error))
        })
        child.send(order)
      }),
    stop: () => void child.kill('SIGKILL'),
  }
}
