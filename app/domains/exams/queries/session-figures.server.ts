import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { sessionStatus } from '../model/session-status'
import { diagnosticTopics } from './diagnostic-topics.server'

const LATEST = 40

/** The latest sessions in scope with their figures, for the training desk. */
export async function sessionFigures(actor: Actor, now: Date) {
  const read = scopedRead(actor, 'exams.session.view')
  const rows = await read.examSession.findMany({
    orderBy: { opensAt: 'desc' },
    take: LATEST,
    select: {
      id: true,
      batch: true,
      roomZh: true,
      roomEn: true,
      opensAt: true,
      endsAt: true,
      publication: { select: { at: true } },
      exam: { select: { titleZh: true, titleEn: true, blueprintId: true, policy: { select: { kind: true } } } },
      _count: { select: { candidates: true } },
    },
  })
  const where = { attempt: { sessionId: { in: rows.map(({ id }) => id) } } }
  const [diagnostic, attempts, results] = await Promise.all([
    diagnosticTopics(),
    read.attempt.findMany({ where: { sessionId: { in: rows.map(({ id }) => id) } }, select: { sessionId: true, endedAt: true } }),
    read.result.findMany({ where, select: { marks: true, isPass: true, attempt: { select: { sessionId: true } } } }),
  ])
  return rows.map(({ id, exam, publication, _count, ...session }) => {
    const own = attempts.filter(({ sessionId }) => sessionId === id)
    const marked = results.filter(({ attempt }) => attempt.sessionId === id)
    const status = sessionStatus({ ...session, lateEntryUntil: null }, { publishedAt: publication?.at ?? null }, now)
    return {
      sessionId: id,
      titleZh: exam.titleZh,
      titleEn: exam.titleEn,
      kind: exam.policy.kind === 'MOCK' ? ('MOCK' as const) : ('FORMAL' as const),
      isDiagnostic: diagnostic.has(exam.blueprintId),
      ...session,
      status,
      publishedAt: publication?.at ?? null,
      candidates: _count.candidates,
      started: own.length,
      handedIn: own.filter(({ endedAt }) => endedAt !== null).length,
      marked: marked.length,
      passed: marked.filter(({ isPass }) => isPass).length,
      mean: marked.length === 0 ? 0 : marked.reduce((sum, { marks }) => sum + Number(marks), 0) / marked.length,
    }
  })
}
