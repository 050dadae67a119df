import type { JournalLine, JournalReply, Refused, Reply } from '../protocol/hall-protocol'
import type { Journal } from './journal'
import { nextBatch } from './next-batch'
import { retryDelay } from './retry-delay'

const BATCH = 50
const NUDGE_MS = 120
const SIGNED_OUT_RETRY_MS = 4_000

export type Rejection = JournalReply['rejected'][number] & { readonly line: JournalLine | undefined }

export type SenderEvent =
  | { readonly kind: 'stored'; readonly count: number; readonly reply: JournalReply }
  | { readonly kind: 'rejected'; readonly rejections: readonly Rejection[] }
  | { readonly kind: 'unreachable' | 'signed-out' | 'reached' }
  /** another seat is live, or the attempt is over: the server keeps what still arrives as evidence */
  | { readonly kind: 'closed'; readonly refusal: Refused; readonly count: number }
  | { readonly kind: 'not-yours'; readonly refusal: Refused }

type Options = {
  journal: Journal
  post: (lines: readonly JournalLine[], keepalive: boolean) => Promise<Reply<JournalReply>>
  onEvent: (event: SenderEvent) => void
  random?: () => number
}

export type JournalSender = ReturnType<typeof createJournalSender>

/** Sends the journal: one request at a time, in order, with back-off; nothing leaves the journal before the server has answered for it. */
export function createJournalSender({ journal, post, onEvent, random = Math.random }: Options) {
  let timer: ReturnType<typeof setTimeout> | null = null
  let running: Promise<void> | null = null
  let failures = 0
  let limit = BATCH
  let isStopped = false

  function schedule(delayMs: number): void {
    if (timer !== null || isStopped) return
    timer = setTimeout(() => {
      timer = null
      void pump()
    }, delayMs)
  }

  function pump(): Promise<void> {
    running ??= drain().finally(() => {
      running = null
    })
    return running
  }

  async function drain(): Promise<void> {
    while (!isStopped) {
      const batch = nextBatch(journal.ready(), limit)
      if (batch.length === 0) return
      const delayMs = await settle(batch, await post(batch, false))
      if (delayMs !== null) return schedule(delayMs)
    }
  }

  /** Milliseconds to wait before the next try; null to go on at once. */
  async function settle(batch: readonly JournalLine[], reply: Reply<JournalReply>): Promise<number | null> {
    if (reply.kind === 'unreachable' || (reply.kind === 'refused' && reply.status >= 500)) {
      failures += 1
      onEvent({ kind: 'unreachable' })
      return Math.max(retryDelay(failures, random), reply.kind === 'refused' ? reply.retryAfterMs : 0)
    }
    failures = 0
    onEvent({ kind: 'reached' })
    if (reply.kind === 'answered') {
      limit = BATCH
      return settleAnswer(batch, reply.value)
    }
    return settleRefusal(batch, reply)
  }

  async function settleAnswer(batch: readonly JournalLine[], reply: JournalReply): Promise<number | null> {
    const rejections = reply.rejected.map((rejected) => ({ ...rejected, line: batch.find(({ seq }) => seq === rejected.seq) }))
    await journal.acknowledge([...reply.stored, ...reply.rejected.map(({ seq }) => seq)])
    if (reply.stored.length > 0) onEvent({ kind: 'stored', count: reply.stored.length, reply })
    if (rejections.length > 0) onEvent({ kind: 'rejected', rejections })
    // a reply that answers for no line at all must not become a busy loop
    return reply.stored.length + reply.rejected.length > 0 ? null : retryDelay(3, random)
  }

  async function settleRefusal(batch: readonly JournalLine[], refusal: Refused): Promise<number | null> {
    if (refusal.status === 401) {
      onEvent({ kind: 'signed-out' })
      return SIGNED_OUT_RETRY_MS
    }
    if (refusal.error === 'seat-superseded' || refusal.error === 'attempt-ended') {
      await journal.acknowledge(batch.map(({ seq }) => seq))
      onEvent({ kind: 'closed', refusal, count: batch.length })
      return null
    }
    if (refusal.status === 404 || refusal.status === 403) {
      isStopped = true
      onEvent({ kind: 'not-yours', refusal })
      return 0
    }
    if (batch.length > 1) {
      limit = Math.max(1, Math.floor(batch.length / 2))
      return null
    }
    const rejections = batch.map((line) => ({ seq: line.seq, reason: refusal.error, message: refusal.message, line }))
    await journal.acknowledge(batch.map(({ seq }) => seq))
    onEvent({ kind: 'rejected', rejections })
    return null
  }

  return {
    /** an answer was recorded: send soon, unless a back-off is running */
    nudge: () => schedule(NUDGE_MS),
    /** the network is back, the page is seen again: try at once */
    wake(): Promise<void> {
      if (timer !== null) clearTimeout(timer)
      timer = null
      return isStopped ? Promise.resolve() : pump()
    },
    /** the page goes away: everything unacknowledged in a last request that outlives it */
    leave(): void {
      const batch = nextBatch(journal.pending(), BATCH)
      if (batch.length > 0 && !isStopped) void post(batch, true)
    },
    stop(): void {
      isStopped = true
      if (timer !== null) clearTimeout(timer)
      timer = null
    },
  }
}
