import type { Actor } from '~/domains/audit/model/actor'
import { officerNames } from '~/domains/organization/queries/officer-names.server'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import type { Ending } from '../model/session-status'
import { sessionHead } from './session-head.server'

/** The marks of a session for those who run it, before and after publication. */
export async function sessionResults(actor: Actor, sessionId: string) {
  const { head, policy, unitPath } = await sessionHead(actor, 'exams.results.view', sessionId)
  const read = scopedRead(actor, 'exams.results.view')
  const [candidates, publication, incidents] = await Promise.all([
    read.candidate.findMany({
      where: { sessionId },
      orderBy: { deskNo: 'asc' },
      select: {
        id: true,
        paper: { select: { totalMarks: true } },
        officer: {
          select: {
            nameZh: true,
            nameEn: true,
            unit: { select: { nameZh: true, nameEn: true } },
            badges: { where: { toOn: null }, take: 1, select: { number: true } },
          },
        },
        attempt: {
          select: {
            id: true,
            startedAt: true,
            submission: { select: { how: true, at: true } },
            result: true,
            _count: { select: { evidence: true } },
          },
        },
      },
    }),
    read.publication.findUnique({ where: { sessionId } }),
    read.incident.count({ where: { sessionId } }),
  ])
  const publisher = publication ? (await officerNames([publication.publishedBy])).get(publication.publishedBy) : undefined
  return {
    session: head,
    policy: { nameZh: policy.nameZh, nameEn: policy.nameEn, level: policy.level },
    unitPath,
    totalMarks: Number(candidates[0]?.paper.totalMarks ?? 0),
    passMark: Number(policy.passMark),
    working: candidates.filter(({ attempt }) => attempt && !attempt.submission).length,
    absent: candidates.filter(({ attempt }) => !attempt).length,
    incidents,
    publication: publication && { at: publication.at, byZh: publisher?.nameZh ?? '', byEn: publisher?.nameEn ?? '' },
    results: candidates.flatMap(({ officer, attempt }) => {
      const { submission, result } = attempt ?? {}
      if (!attempt || !submission || !result) return []
      return [
        {
          attemptId: attempt.id,
          nameZh: officer.nameZh,
          nameEn: officer.nameEn,
          badgeNo: officer.badges[0]?.number ?? '',
          unitZh: officer.unit.nameZh,
          unitEn: officer.unit.nameEn,
          marks: Number(result.marks),
          isPass: result.isPass,
          usedMs: submission.at.getTime() - attempt.startedAt.getTime(),
          how: submission.how as Ending,
          evidence: attempt._count.evidence,
        },
      ]
    }),
  }
}
