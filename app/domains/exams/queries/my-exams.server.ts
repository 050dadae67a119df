import type { AccountActor } from '~/domains/audit/model/actor'
import { ownRead } from '~/domains/organization/queries/scoped-read.server'
import { db } from '~/platform/db.server'
import { lateEntryUntil } from '../model/session-status'

/** The officer's exams: open now (or begun and not ended), arranged, and taken with their published marks. */
export async function myExams(actor: AccountActor, now: Date) {
  const own = ownRead(actor)
  const [candidacies, results] = await Promise.all([
    own.candidate.findMany({
      orderBy: { session: { opensAt: 'asc' } },
      select: {
        id: true,
        ticket: true,
        deskNo: true,
        paperId: true,
        attempt: { select: { id: true, endedAt: true } },
        session: {
          select: {
            roomZh: true,
            roomEn: true,
            opensAt: true,
            endsAt: true,
            publication: { select: { at: true } },
            exam: { select: { titleZh: true, titleEn: true, policy: true } },
          },
        },
      },
    }),
    own.result.findMany({ select: { attemptId: true, marks: true, isPass: true } }),
  ])
  const papers = await paperFacts(candidacies.map(({ paperId }) => paperId))
  const byAttempt = new Map(results.map((result) => [result.attemptId, result]))
  const rows = candidacies.map((candidacy) => {
    const { session, attempt, ...candidate } = candidacy
    const { exam, publication, ...sitting } = session
    const { policy, ...titles } = exam
    const result = attempt ? byAttempt.get(attempt.id) : undefined
    return {
      candidateId: candidate.id,
      ticket: candidate.ticket,
      deskNo: candidate.deskNo,
      ...titles,
      ...sitting,
      kind: policy.kind === 'MOCK' ? ('MOCK' as const) : ('FORMAL' as const),
      minutes: policy.minutes,
      passMark: Number(policy.passMark),
      ...(papers.get(candidate.paperId) ?? { totalMarks: 0, questionCount: 0 }),
      lateEntryUntil: lateEntryUntil(session.opensAt, policy.lateEntryMinutes),
      attempt,
      publishedAt: publication?.at ?? null,
      result: result ? { marks: Number(result.marks), isPass: result.isPass } : null,
    }
  })
  const isOver = (row: (typeof rows)[number]) => row.attempt?.endedAt != null || (!row.attempt && lastStart(row) <= now)
  return {
    open: rows.filter((row) => !isOver(row) && row.opensAt <= now),
    upcoming: rows.filter((row) => !isOver(row) && row.opensAt > now),
    taken: rows.filter(isOver).reverse(),
  }
}

function lastStart({ endsAt, lateEntryUntil: until }: { endsAt: Date; lateEntryUntil: Date | null }): Date {
  return until && until < endsAt ? until : endsAt
}

async function paperFacts(paperIds: readonly string[]) {
  const rows = await db.paper.findMany({
    where: { id: { in: [...paperIds] } },
    select: { id: true, totalMarks: true, _count: { select: { questions: true } } },
  })
  return new Map(rows.map(({ id, totalMarks, _count }) => [id, { totalMarks: Number(totalMarks), questionCount: _count.questions }]))
}
