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
  /** groups under way at a time, 1 unless told: with two, one is prepared while the other becomes durable */
  readonly abreast?: number
  /** whether a group that failed this way may hold one bad input, so that each should be tried by itself */
  readonly isFaultOfOne: (error: unknown) => boolean
}

/**
 * Group commit (STACK §6): all that waits goes together in one statement; the next group starts as soon as the event loop has taken in
 * what arrived meanwhile. A group spoilt by one input is tried again one by one, so that the bad one fails alone.
 */
export function groupCommit<Input, Answer>(options: GroupCommitOptions<Input, Answer>): GroupCommit<Input, Answer> {
  const { atMost, queueLimit, abreast = 1 } = options
  const queue: Waiting<Input, Answer>[] = []
  const flushes = new Set<Promise<void>>()
  let underWay = 0

  async function flush(): Promise<void> {
    underWay += 1
    do {
      await new Promise((resume) => setImmediate(resume))
      const group = queue.splice(0, atMost)
      if (group.length > 0) await settle(options, group)
    } while (queue.length > 0)
    // in the same breath as the look at the queue: an input added a moment later must find nobody under way
    underWay -= 1
  }

  function begin(): void {
    const one = flush()
    flushes.add(one)
    void one.then(() => flushes.delete(one))
  }

  return {
    add(input) {
      if (queue.length >= queueLimit) return 'busy'
      const answer = new Promise<Answer>((resolve, reject) => queue.push({ input, resolve, reject }))
      if (underWay < abreast) begin()
      return answer
    },
    settled: async () => {
      while (underWay > 0) await Promise.all(flushes)
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
