import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead, servingRead } from '~/domains/organization/queries/scoped-read.server'
import { notFound } from '~/platform/http'

const EXAMS_AT_MOST = 100

/** Exams with sealed papers that may be held in the units in scope: those of these units, and those of a unit above. The newest first. */
export async function schedulableExams(actor: Actor) {
  const rows = await servingRead(actor, 'exams.session.manage').exam.findMany({
    where: { papers: { some: {} } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: EXAMS_AT_MOST,
    select: facts,
  })
  return rows.map(({ unit: { path: _, ...unit }, ...row }) => ({ ...shown(row), unit }))
}

/** One such exam, and the units in scope that it serves. @throws 404 */
export async function schedulableExam(actor: Actor, examId: string) {
  const row = await servingRead(actor, 'exams.session.manage').exam.findFirst({
    where: { id: examId, papers: { some: {} } },
    select: facts,
  })
  if (!row) throw notFound()
  const {
    unit: { path: holder, ...unit },
    ...exam
  } = row
  const units = await scopedRead(actor, 'exams.session.manage').unit.findMany({
    where: { path: { startsWith: holder } },
    orderBy: { path: 'asc' },
    select: { id: true, path: true, nameZh: true, nameEn: true },
  })
  const steps = (path: string) => path.split('/').length
  const top = Math.min(...units.map(({ path }) => steps(path)))
  return { exam: { ...shown(exam), unit }, units: units.map(({ path, ...named }) => ({ ...named, depth: steps(path) - top })) }
}

const facts = {
  id: true,
  titleZh: true,
  titleEn: true,
  unit: { select: { path: true, nameZh: true, nameEn: true } },
  policy: { select: { nameZh: true, nameEn: true, kind: true, minutes: true, passMark: true, lateEntryMinutes: true } },
  papers: { orderBy: { form: 'asc' as const }, select: { totalMarks: true, sealedAt: true, _count: { select: { questions: true } } } },
  _count: { select: { sessions: true } },
} as const

interface Row {
  readonly id: string
  readonly titleZh: string
  readonly titleEn: string
  readonly policy: {
    readonly nameZh: string
    readonly nameEn: string
    readonly kind: string
    readonly minutes: number
    readonly passMark: unknown
    readonly lateEntryMinutes: number | null
  }
  readonly papers: readonly { readonly totalMarks: unknown; readonly sealedAt: Date; readonly _count: { readonly questions: number } }[]
  readonly _count: { readonly sessions: number }
}

function shown({ id, titleZh, titleEn, policy, papers, _count }: Row) {
  const [first] = papers
  return {
    examId: id,
    titleZh,
    titleEn,
    kind: policy.kind === 'MOCK' ? ('MOCK' as const) : ('FORMAL' as const),
    policy: { nameZh: policy.nameZh, nameEn: policy.nameEn },
    minutes: policy.minutes,
    passMark: Number(policy.passMark),
    lateEntryMinutes: policy.lateEntryMinutes,
    forms: papers.length,
    questions: first?._count.questions ?? 0,
    totalMarks: Number(first?.totalMarks ?? 0),
    sealedAt: first?.sealedAt.toISOString() ?? null,
    sessions: _count.sessions,
  }
}
