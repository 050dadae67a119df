import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { openPages } from '../model/session-pages'
import { sessionStatus } from '../model/session-status'
import { diagnosticTopics } from './diagnostic-topics.server'

export const SESSIONS_PER_PAGE = 20
const TESTS_AT_MOST = 100

const select = {
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
} as const

/** Sessions of the units in scope, the latest first: of formal and mock exams a page at a time, of diagnostic tests the latest hundred. */
export async function sessions(actor: Actor, { page = 1 }: { page?: number }, now: Date) {
  const read = scopedRead(actor, 'exams.session.view')
  const diagnostic = [...(await diagnosticTopics()).keys()]
  const where = { exam: { blueprintId: { notIn: diagnostic } } }
  const orderBy = [{ opensAt: 'desc' as const }, { id: 'desc' as const }]
  const [total, rows, tests] = await Promise.all([
    read.examSession.count({ where }),
    read.examSession.findMany({ where, orderBy, skip: (page - 1) * SESSIONS_PER_PAGE, take: SESSIONS_PER_PAGE, select }),
    read.examSession.findMany({ where: { exam: { blueprintId: { in: diagnostic } } }, orderBy, take: TESTS_AT_MOST, select }),
  ])
  type Row = (typeof rows)[number]
  const listed = ({ id, exam, unit, publication, _count, ...session }: Row) => ({
    sessionId: id,
    titleZh: exam.titleZh,
    titleEn: exam.titleEn,
    kind: exam.policy.kind === 'MOCK' ? ('MOCK' as const) : ('FORMAL' as const),
    ...session,
    pages: openPages(actor, unit.path),
    candidates: _count.candidates,
    handedIn: _count.attempts,
    status: sessionStatus({ ...session, lateEntryUntil: null }, { publishedAt: publication?.at ?? null }, now),
  })
  return { total, page, rows: rows.map(listed), tests: tests.map(listed) }
}
