import { canonicalJson } from '~/platform/canonical-json'
import { sha256, type Sha256 } from '~/platform/sha256'

/** A journal entry as the chain covers it: all that was said, and both times. */
export interface ChainedEntry {
  readonly seat: number
  readonly seq: number
  readonly questionId: string
  readonly response: unknown
  readonly syncId: string
  readonly elapsedMs: number
  readonly madeAt: Date
  readonly receivedAt: Date
}

/** The chain before its first entry. */
export const CHAIN_START = '0'.repeat(64)

/**
 * Head of the hash chain over a journal in (seat, seq) order, computed once at the ending (DESIGN §5.10):
 * each link is SHA-256 of the link before and the canonical text of the entry.
 */
export function journalHead(attemptId: string, entries: readonly ChainedEntry[], hash: Sha256 = sha256): string {
  const inOrder = [...entries].sort((a, b) => a.seat - b.seat || a.seq - b.seq)
  const first = hash(`${CHAIN_START}${attemptId}`)
  return inOrder.reduce((head, entry) => hash(`${head}${canonicalJson(linkOf(entry))}`), first)
}

function linkOf({ seat, seq, questionId, response, syncId, elapsedMs, madeAt, receivedAt }: ChainedEntry) {
  return { seat, seq, questionId, response, syncId, elapsedMs, madeAt, receivedAt }
}

/** What makes two entries under one number the same: the question and the response, not the times. */
export function entryDigest(questionId: string, response: unknown, hash: Sha256 = sha256): string {
  return hash(canonicalJson([questionId, response]))
}
