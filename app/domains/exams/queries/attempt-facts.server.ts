import { db } from '~/platform/db.server'

/** What of an attempt never changes, and may therefore be kept in memory: whose it is and of which paper. */
export interface AttemptFacts {
  readonly officerId: string
  readonly paperId: string
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const KEPT_AT_MOST = 50_000
const kept = new Map<string, AttemptFacts>()

/** Facts of an officer's own attempt; null for anybody else's, and for what is no attempt at all. */
export async function findOwnAttemptFacts(officerId: string, attemptId: string): Promise<AttemptFacts | null> {
  const facts = kept.get(attemptId) ?? (await load(attemptId))
  return facts?.officerId === officerId ? facts : null
}

async function load(attemptId: string): Promise<AttemptFacts | null> {
  if (!UUID.test(attemptId)) return null
  const row = await db.attempt.findUnique({ where: { id: attemptId }, select: { officerId: true, paperId: true } })
  if (!row) return null
  if (kept.size >= KEPT_AT_MOST) kept.clear()
  kept.set(attemptId, row)
  return row
}
