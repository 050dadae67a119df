import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'

export const EXAMS_PER_PAGE = 20

/** Exams of the units in scope with their sealed papers, the newest first, a page at a time. */
export async function examList(actor: Actor, { page = 1 }: { page?: number }) {
  const read = scopedRead(actor, 'exams.exam.manage')
  const [total, rows] = await Promise.all([
    read.exam.count(),
    read.exam.findMany({
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * EXAMS_PER_PAGE,
      take: EXAMS_PER_PAGE,
      select: {
        id: true,
        titleZh: true,
        titleEn: true,
        unit: { select: { nameZh: true, nameEn: true } },
        policy: { select: { kind: true, nameZh: true, nameEn: true } },
        papers: {
          orderBy: { form: 'asc' },
          select: { form: true, totalMarks: true, sealedAt: true, _count: { select: { questions: true } } },
        },
        _count: { select: { sessions: true } },
      },
    }),
  ])
  return {
    total,
    page,
    rows: rows.map(({ id, policy: { kind, ...policy }, papers, _count, ...exam }) => ({
      examId: id,
      ...exam,
      kind: kind === 'MOCK' ? ('MOCK' as const) : ('FORMAL' as const),
      policy,
      forms: papers.map(({ form }) => form),
      questions: papers[0]?._count.questions ?? 0,
      totalMarks: Number(papers[0]?.totalMarks ?? 0),
      sealedAt: papers[0]?.sealedAt.toISOString() ?? null,
      sessions: _count.sessions,
    })),
  }
}
