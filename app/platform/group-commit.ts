/** The queue is full: ask again in a moment. Nothing was taken. */
export type Busy = 'busy'

export interface GroupCommit<Input, Answer> {
  /** Queues one input; resolves when the group it went with is durable. */
  readonly add: (input: Input) => Promise<Answer> | Busy
  /** Resolves when nothing is queued or under way. */
  readonly settled: () => Promise<void>
}

interface Waiting<Input, Answer> {
  readonly input: Input
  readonly resolve: (answer: Answer) => void
  readonly reject: (reason: unknown) => void
}

interface GroupCommitOptions<Input, Answer> {
  /** an answer for each input, in the same order, given only once all of them are durable */
  readonly commit: (inputs: readonly Input[]) => Promise<readonly Answer[]>
  readonly atMost: number
  readonly queueLimit: number
  /** whether a group that failed this way may hold one bad input, so that each should be tried by itself */
  readonly isFaultOfOne: (error: unknown) => boolean
}

/**
 * Group commit (STACK §6): all that waits goes together in one statement, one group at a time; the next starts as soon as the event loop
 * has taken in what arrived meanwhile. A group spoilt by one input is tried again one by one, so that the bad one fails alone.
 */
export function groupCommit<Input, Answer>(options: GroupCommitOptions<Input, Answer>): GroupCommit<Input, Answer> {
  const queue: Waiting<Input, Answer>[] = []
  let flushing: Promise<void> | undefined

  async function flush(): Promise<void> {
    await new Promise((resume) => setImmediate(resume))
    while (queue.length > 0) {
      await settle(options, queue.splice(0, options.atMost))
      if (queue.length > 0) await new Promise((resume) => setImmediate(resume))
    }
    flushing = undefined
  }

  return {
    add(input) {
      if (queue.length >= options.queueLimit) return 'busy'
      const answer = new Promise<Answer>((resolve, reject) => queue.push({ input, resolve, reject }))
      flushing ??= flush()
      return answer
    },
    settled: async () => {
      while (flushing) await flushing
    },
  }
}

async function settle<Input, Answer>(options: GroupCommitOptions<Input, Answer>, group: readonly Waiting<Input, Answer>[]): Promise<void> {
  try {
    const answers = await options.commit(group.map(({ input }) => input))
    group.forEach(({ resolve }, index) => resolve(answers[index]!))
  } catch (error) {
    if (group.length > 1 && options.isFaultOfOne(error)) for (const one of group) await settle(options, [one])
    else for (const { reject } of group) reject(error)
  }
}
