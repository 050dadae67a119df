import type { Actor } from '~/domains/audit/model/actor'
import { topicNames } from '~/domains/items/queries/topic-names.server'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { notFound } from '~/platform/http'
import type { SealedPaper } from '../model/paper'
import { paperComposition } from '../model/paper-composition'

/** An exam with how each of its forms is made up. Neither a question nor a key leaves this query. @throws 404 outside the scope */
export async function examPapers(actor: Actor, examId: string) {
  const read = scopedRead(actor, 'exams.exam.manage')
  const exam = await read.exam.findUnique({
    where: { id: examId },
    select: {
      id: true,
      titleZh: true,
      titleEn: true,
      blueprintId: true,
      speciality: true,
      createdAt: true,
      unit: { select: { nameZh: true, nameEn: true } },
      policy: { select: { slug: true, nameZh: true, nameEn: true, version: true, kind: true, minutes: true, passMark: true } },
      papers: {
        orderBy: { form: 'asc' },
        select: { id: true, form: true, sealedAt: true, sealed: true, _count: { select: { candidates: true } } },
      },
    },
  })
  if (!exam) throw notFound()
  const { blueprintId, policy, papers, id, createdAt, ...titles } = exam
  const [blueprint, topics, laws] = await Promise.all([
    read.blueprint.findUnique({ where: { id: blueprintId }, select: { nameZh: true, nameEn: true, version: true } }),
    topicNames(),
    read.regulation.findMany({ select: { slug: true, titleZh: true, titleEn: true } }),
  ])
  const mainOf = new Map(topics.map(({ slug, parent }) => [slug, parent ?? slug]))
  // a topic and a regulation may bear the same slug
  const topicOf = new Map<string, Name>(topics.map(({ slug, nameZh, nameEn }) => [slug, { nameZh, nameEn }]))
  const lawOf = new Map<string, Name>(laws.map(({ slug, titleZh, titleEn }) => [slug, { nameZh: titleZh, nameEn: titleEn }]))
  return {
    exam: { examId: id, ...titles, createdAt: createdAt.toISOString() },
    policy: { ...policy, kind: policy.kind === 'MOCK' ? ('MOCK' as const) : ('FORMAL' as const), passMark: Number(policy.passMark) },
    blueprint,
    forms: papers.map(({ id: paperId, form, sealedAt, sealed, _count }) => {
      const {
        topics: byTopic,
        laws: byLaw,
        ...counts
      } = paperComposition(sealed as unknown as SealedPaper, (topic) => mainOf.get(topic) ?? topic)
      const shares = { topics: named(byTopic, topicOf), laws: named(byLaw, lawOf) }
      return { paperId, form, sealedAt: sealedAt.toISOString(), candidates: _count.candidates, ...counts, ...shares }
    }),
  }
}

interface Name {
  readonly nameZh: string
  readonly nameEn: string
}

function named<T extends { readonly slug: string }>(rows: readonly T[], names: ReadonlyMap<string, Name>) {
  return rows.map((row) => ({ ...row, ...(names.get(row.slug) ?? { nameZh: row.slug, nameEn: row.slug }) }))
}
