import type { Answer, JournalLine } from '../protocol/hall-protocol'
import type { SeatKey, Vault } from '../vault/vault'

type Options = {
  vault: Vault
  seat: SeatKey
  /** highest number used so far on this seat, here or on the server */
  lastSeq: number
  /** lines of an earlier page that were not acknowledged */
  waiting: readonly JournalLine[]
  stamp: () => { syncId: string; elapsedMs: number }
  onChange: () => void
  /** this computer could not keep a line; it is sent from memory all the same */
  onStoreFailure: (error: unknown) => void
}

export type Journal = ReturnType<typeof createJournal>

/** The answers of one seat on their way to the server: numbered at once, kept on this computer, removed when acknowledged. */
export function createJournal({ vault, seat, lastSeq, waiting, stamp, onChange, onStoreFailure }: Options) {
  const pending = new Map<number, JournalLine>(waiting.map((line) => [line.seq, line]))
  const settled = new Set<number>(pending.keys())
  let last = Math.max(lastSeq, ...pending.keys(), 0)
  let writing: Promise<void> = Promise.resolve()

  function store(line: JournalLine): Promise<void> {
    pending.set(line.seq, line)
    writing = writing.then(async () => {
      try {
        await vault.addLine(seat, line)
      } catch (error) {
        onStoreFailure(error)
      }
      settled.add(line.seq)
      onChange()
    })
    onChange()
    return writing
  }

  function record(questionId: string, response: Answer, madeAt = stamp()): Promise<void> {
    last += 1
    return store({ seq: last, questionId, response, ...madeAt })
  }

  /** Fills a number the server misses and this computer no longer holds, with the answer as it now counts: it changes no result. */
  function refill(seq: number, questionId: string, response: Answer): Promise<void> {
    return store({ seq, questionId, response, ...stamp() })
  }

  function sorted(): readonly JournalLine[] {
    return [...pending.values()].sort((a, b) => a.seq - b.seq)
  }

  async function acknowledge(seqs: readonly number[]): Promise<void> {
    const known = seqs.filter((seq) => pending.delete(seq))
    for (const seq of known) settled.delete(seq)
    if (known.length === 0) return
    onChange()
    // a line that stays behind is sent again after a reload and acknowledged again: harmless
    await vault.removeLines(seat, known).catch(() => undefined)
  }

  return {
    record,
    refill,
    acknowledge,
    /** every line not acknowledged, by number */
    pending: sorted,
    /** those already kept on this computer (or tried), fit for sending */
    ready: () => sorted().filter((line) => settled.has(line.seq)),
    lastSeq: () => last,
    raiseLastSeq(seq: number) {
      last = Math.max(last, seq)
    },
    whenKept: () => writing,
  }
}
