import type { ScopedReader } from '~/domains/organization/queries/scoped-read.server'
import { dayOf } from '~/platform/calendar-day'
import type { ArchiveEntry } from '../model/archive-entry'

/** Published results of an officer's exams, and mock exams as practice: passed or not says nothing there. */
export async function archiveResults(read: ScopedReader, officerId: string): Promise<ArchiveEntry[]> {
  const rows = await read.result.findMany({
    where: { attempt: { officerId, session: { OR: [{ publication: { isNot: null } }, { exam: { policy: { kind: 'MOCK' } } }] } } },
    select: {
      attemptId: true,
      marks: true,
      totalMarks: true,
      isPass: true,
      markedAt: true,
      attempt: {
        select: {
          session: {
            select: {
              publication: { select: { at: true } },
              unit: { select: { nameZh: true, nameEn: true } },
              exam: { select: { titleZh: true, titleEn: true, policy: { select: { kind: true } } } },
            },
          },
        },
      },
    },
  })
  return rows.map(({ attemptId, marks, totalMarks, isPass, markedAt, attempt: { session } }) => ({
    id: `result-${attemptId}`,
    kind: 'EXAM',
    on: dayOf(session.publication?.at ?? markedAt),
    what: session.exam.policy.kind === 'MOCK' ? 'PRACTISED' : isPass ? 'EXAM_PASSED' : 'EXAM_FAILED',
    titleZh: session.exam.titleZh,
    titleEn: session.exam.titleEn,
    marks: Number(marks),
    totalMarks: Number(totalMarks),
    organZh: session.unit.nameZh,
    organEn: session.unit.nameEn,
  }))
}
