import type { HallClient } from '../protocol/hall-client'
import type { Answer, EndingReply, Refused } from '../protocol/hall-protocol'
import type { Journal } from '../journal/journal'
import { nextBatch } from '../journal/next-batch'
import type { SeatKey } from '../vault/vault'

export type HandInResult =
  | { readonly kind: 'ended'; readonly ending: EndingReply }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly refusal: Refused }
  /** the server misses lines that this computer does not hold either */
  | { readonly kind: 'lost'; readonly missing: readonly number[] }

type Options = {
  client: HallClient
  journal: Journal
  seat: SeatKey
  drain: () => Promise<void>
  isRefillAllowed: boolean
  /** any question with the answer that counts for it now */
  filler: () => readonly [questionId: string, answer: Answer]
}

const ROUNDS = 4

/**
 * Hands in: sends what is unsent, names the last number, and answers for every number the server misses (DESIGN §5.7). A missing
 * number that this computer no longer holds is filled only after the officer has seen the answers the server counts.
 */
export async function handIn({ client, journal, seat, drain, isRefillAllowed, filler }: Options): Promise<HandInResult> {
  for (let round = 0; round < ROUNDS; round += 1) {
    await journal.whenKept()
    await drain()
    const rest = nextBatch(journal.pending(), 50)
    const reply = await client.submit(seat.attemptId, seat.seat, journal.lastSeq(), rest)
    if (reply.kind === 'unreachable') return { kind: 'unreachable' }
    if (reply.kind === 'answered') return { kind: 'ended', ending: reply.value }
    if (reply.error !== 'entries-missing') return reply.status >= 500 ? { kind: 'unreachable' } : { kind: 'refused', refusal: reply }
    const held = new Set(journal.pending().map(({ seq }) => seq))
    const lost = missingOf(reply).filter((seq) => !held.has(seq))
    if (lost.length > 0 && !isRefillAllowed) return { kind: 'lost', missing: lost }
    await Promise.all(lost.map((seq) => journal.refill(seq, ...filler())))
  }
  return { kind: 'unreachable' }
}

function missingOf({ detail }: Refused): readonly number[] {
  return Array.isArray(detail.missing) ? detail.missing.filter((seq): seq is number => typeof seq === 'number') : []
}
