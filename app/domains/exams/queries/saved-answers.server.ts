import type { Actor } from '~/domains/audit/model/actor'
import { scopePaths } from '~/domains/organization/queries/scoped-read.server'
import { db } from '~/platform/db.server'

export interface SavedAnswers {
  /** questions with an answer that counts */
  readonly answers: number
  readonly lastSavedAt: Date
}

/** What is saved of each attempt of a session, by attempt. Counted by the database: boards ask every few seconds during an exam. */
export async function savedAnswers(actor: Actor, sessionId: string): Promise<ReadonlyMap<string, SavedAnswers>> {
  const paths = [...scopePaths(actor, 'exams.session.view')]
  const rows = await db.$queryRaw<(SavedAnswers & { readonly attemptId: string })[]>`
    SELECT j."attemptId", count(DISTINCT j."questionId")::int AS answers, max(j."receivedAt") AS "lastSavedAt"
    FROM "JournalEntry" j JOIN "Attempt" a ON a.id = j."attemptId"
    JOIN "ExamSession" s ON s.id = a."sessionId" JOIN "Unit" u ON u.id = s."unitId"
    WHERE s.id = ${sessionId}::uuid AND EXISTS (SELECT FROM unnest(${paths}::text[]) AS p(path) WHERE starts_with(u.path, p.path))
    GROUP BY j."attemptId"`
  return new Map(rows.map(({ attemptId, ...saved }) => [attemptId, saved]))
}
