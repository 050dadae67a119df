import type { Tx } from '~/platform/db-writer.server'

/** Where exam things hang in the tree of units, for the permission to act on them; null: not there. */
export async function unitPlace(tx: Tx, unitId: string): Promise<string | null> {
  return (await tx.unit.findUnique({ where: { id: unitId }, select: { path: true } }))?.path ?? null
}

export async function examPlace(tx: Tx, examId: string): Promise<string | null> {
  return (await tx.exam.findUnique({ where: { id: examId }, select: { unit: { select: { path: true } } } }))?.unit.path ?? null
}

export async function sessionPlace(tx: Tx, sessionId: string): Promise<string | null> {
  return (await tx.examSession.findUnique({ where: { id: sessionId }, select: { unit: { select: { path: true } } } }))?.unit.path ?? null
}

export async function attemptPlace(tx: Tx, attemptId: string): Promise<string | null> {
  const found = await tx.attempt.findUnique({
    where: { id: attemptId },
    select: { session: { select: { unit: { select: { path: true } } } } },
  })
  return found?.session.unit.path ?? null
}
