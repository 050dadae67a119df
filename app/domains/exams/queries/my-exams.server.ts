import type { AccountActor } from '~/domains/audit/model/actor'
import { topicNames } from '~/domains/items/queries/topic-names.server'
import { ownRead } from '~/domains/organization/queries/scoped-read.server'
import { db } from '~/platform/db.server'
import { lateEntryUntil } from '../model/session-status'
import { diagnosticTopics } from './diagnostic-topics.server'
import { ownMastery } from './own-mastery.server'

/**
 * The officer's exams: open now (or begun and not ended), arranged, and taken with their published marks. A diagnostic test says its topic,
 * and how much of that the officer is known to command.
 */
export async function myExams(actor: AccountActor, now: Date, mastery = ownMastery(actor, now)) {
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
            exam: { select: { titleZh: true, titleEn: true, blueprintId: true, policy: true } },
          },
        },
      },
    }),
    own.result.findMany({ select: { attemptId: true, marks: true, isPass: true } }),
  ])
  const [papers, tests] = await Promise.all([
    paperFacts(candidacies.map(({ paperId }) => paperId)),
    diagnosticTests(
      candidacies.map(({ session }) => session.exam.blueprintId),
      await mastery,
    ),
  ])
  const byAttempt = new Map(results.map((result) => [result.attemptId, result]))
  const rows = candidacies.map((candidacy) => {
    const { session, attempt, ...candidate } = candidacy
    const { exam, publication, ...sitting } = session
    const { policy, blueprintId, ...titles } = exam
    const result = attempt ? byAttempt.get(attempt.id) : undefined
    return {
      candidateId: candidate.id,
      ticket: candidate.ticket,
      deskNo: candidate.deskNo,
      ...titles,
      ...sitting,
      kind: policy.kind === 'MOCK' ? ('MOCK' as const) : ('FORMAL' as const),
      diagnostic: tests.get(blueprintId) ?? null,
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

/** By blueprint: what the diagnostic tests ask about. */
async function diagnosticTests(blueprintIds: readonly string[], mastery: Awaited<ReturnType<typeof ownMastery>>) {
  const [asked, topics] = await Promise.all([diagnosticTopics(blueprintIds), topicNames()])
  const shares = new Map(mastery.map(({ slug, share }) => [slug, share]))
  return new Map(
    [...asked].map(([id, slug]) => {
      const position = topics.findIndex((topic) => topic.slug === slug)
      const { nameZh, nameEn } = topics[position] ?? { nameZh: null, nameEn: null }
      return [id, { topicZh: nameZh, topicEn: nameEn, position, share: slug ? (shares.get(slug) ?? null) : null }] as const
    }),
  )
}

async function paperFacts(paperIds: readonly string[]) {
  const rows = await db.paper.findMany({
    where: { id: { in: [...paperIds] } },
    select: { id: true, totalMarks: true, _count: { select: { questions: true } } },
  })
  return new Map(rows.map(({ id, totalMarks, _count }) => [id, { totalMarks: Number(totalMarks), questionCount: _count.questions }]))
}
