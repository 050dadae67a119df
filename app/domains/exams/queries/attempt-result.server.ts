import type { AccountActor } from '~/domains/audit/model/actor'
import { ownRead } from '~/domains/organization/queries/scoped-read.server'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http'
import type { CandidateOrder } from '../model/candidate-paper'
import type { SealedPaper } from '../model/paper'
import type { Responses } from '../model/response'
import type { QuestionScore } from '../model/scoring'

/** Fewer sat than this: no distribution, as somebody could be made out. */
const POPULATION_AT_LEAST = 5

/**
 * The officer's own attempt after its end: what arrived, and once it may be seen the marks with the sealed paper behind them.
 * The paper with its keys is read only after the officer's own scope has let the result through.
 */
export async function attemptResult(actor: AccountActor, attemptId: string) {
  const own = ownRead(actor)
  const attempt = await own.attempt.findUnique({
    where: { id: attemptId },
    select: {
      paperId: true,
      sessionId: true,
      startedAt: true,
      submission: true,
      candidate: { select: { order: true } },
      session: { select: { exam: { select: { titleZh: true, titleEn: true, policy: { select: { kind: true, passMark: true } } } } } },
    },
  })
  if (!attempt?.submission) throw notFound()
  const { submission, session, candidate } = attempt
  const { policy, ...titles } = session.exam
  const kind = policy.kind === 'MOCK' ? ('MOCK' as const) : ('FORMAL' as const)
  const exam = { ...titles, kind }
  const received = { answered: Object.keys(submission.responses as object).length, lastSavedAt: submission.lastEntryAt }
  const result = await own.result.findUnique({ where: { attemptId } })
  if (!result) return { isVisible: false as const, exam, ...received }
  const paper = await db.paper.findUniqueOrThrow({ where: { id: attempt.paperId }, select: { sealed: true } })
  return {
    isVisible: true as const,
    exam,
    ...received,
    marks: Number(result.marks),
    totalMarks: Number(result.totalMarks),
    passMark: Number(result.passMark),
    isPass: result.isPass,
    usedMs: submission.at.getTime() - attempt.startedAt.getTime(),
    paper: paper.sealed as unknown as SealedPaper,
    order: candidate.order as unknown as CandidateOrder,
    responses: submission.responses as unknown as Responses,
    perQuestion: result.perQuestion as unknown as readonly QuestionScore[],
    scores: await scoresOf(attempt.sessionId),
  }
}

/** Everybody's marks of the session without names. */
async function scoresOf(sessionId: string): Promise<number[] | null> {
  const rows = await db.result.findMany({ where: { attempt: { sessionId } }, select: { marks: true } })
  return rows.length < POPULATION_AT_LEAST ? null : rows.map(({ marks }) => Number(marks))
}
