import type { Tx } from '~/platform/db-writer.server'

/** An attempt under `FOR UPDATE`, with what decides about it. */
export interface AttemptUnderLock {
  readonly id: string
  readonly officerId: string
  readonly sessionId: string
  readonly paperId: string
  readonly seat: number
  readonly seatHolder: string
  readonly startedAt: Date
  readonly deadlineAt: Date
  readonly graceSeconds: number
  readonly endedAt: Date | null
  readonly passMark: number
  readonly sessionEndsAt: Date
  readonly kind: 'FORMAL' | 'MOCK'
}

/** Waits for the row: saves under way finish first, later ones see what this transaction makes of it. Null: there is none. */
export async function lockAttempt(tx: Tx, attemptId: string): Promise<AttemptUnderLock | null> {
  await tx.$queryRaw`SELECT id FROM "Attempt" WHERE id = ${attemptId}::uuid FOR UPDATE`
  return (await attemptsById(tx, [attemptId]))[0] ?? null
}

/** Locks those of the attempts that nobody else holds, in the order of their ids; the others are for the next time. */
export async function lockFreeAttempts(tx: Tx, attemptIds: readonly string[]): Promise<readonly AttemptUnderLock[]> {
  const free = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Attempt" WHERE id = ANY(${[...attemptIds]}::uuid[]) AND "endedAt" IS NULL ORDER BY id FOR UPDATE SKIP LOCKED`
  return attemptsById(
    tx,
    free.map(({ id }) => id),
  )
}

async function attemptsById(tx: Tx, ids: readonly string[]): Promise<readonly AttemptUnderLock[]> {
  if (ids.length === 0) return []
  const rows = await tx.attempt.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { id: 'asc' },
    select: {
      ...{ id: true, officerId: true, sessionId: true, paperId: true, seat: true, seatHolder: true },
      ...{ startedAt: true, deadlineAt: true, graceSeconds: true, endedAt: true },
      session: { select: { endsAt: true, exam: { select: { policy: { select: { passMark: true, kind: true } } } } } },
    },
  })
  return rows.map(({ session, ...attempt }) => ({
    ...attempt,
    sessionEndsAt: session.endsAt,
    passMark: Number(session.exam.policy.passMark),
    kind: session.exam.policy.kind === 'MOCK' ? 'MOCK' : 'FORMAL',
  }))
}
