import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { openPages } from '../model/session-pages'
import { sessionStatus } from '../model/session-status'

export const SESSIONS_PER_PAGE = 20

/** Sessions of the units in scope, the latest first, a page at a time. */
export async function sessions(actor: Actor, { page = 1 }: { page?: number }, now: Date) {
  const read = scopedRead(actor, 'exams.session.view')
  const [total, rows] = await Promise.all([
    read.examSession.count(),
    read.examSession.findMany({
      orderBy: [{ opensAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * SESSIONS_PER_PAGE,
      take: SESSIONS_PER_PAGE,
      select: {
        id: true,
        batch: true,
        roomZh: true,
        roomEn: true,
        opensAt: true,
        endsAt: true,
        unit: { select: { path: true } },
        publication: { select: { at: true } },
        exam: { select: { titleZh: true, titleEn: true, policy: { select: { kind: true } } } },
        _count: { select: { candidates: true, attempts: { where: { endedAt: { not: null } } } } },
      },
    }),
  ])
  return {
    total,
    page,
    rows: rows.map(({ id, exam, unit, publication, _count, ...session }) => ({
      sessionId: id,
      titleZh: exam.titleZh,
      titleEn: exam.titleEn,
      kind: exam.policy.kind === 'MOCK' ? ('MOCK' as const) : ('FORMAL' as const),
      ...session,
      pages: openPages(actor, unit.path),
      candidates: _count.candidates,
      handedIn: _count.attempts,
      status: sessionStatus({ ...session, lateEntryUntil: null }, { publishedAt: publication?.at ?? null }, now),
    })),
  }
}
