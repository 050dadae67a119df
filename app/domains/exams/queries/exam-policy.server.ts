import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead, servingRead } from '~/domains/organization/queries/scoped-read.server'
import { notFound } from '~/platform/http'
import { changedFields, storedPolicy } from '../model/exam-policy'
import { changeableBy, examsByPolicy } from './exam-policies.server'

/** One policy: its newest version, and every version with what it changed and until when exams were made under it. @throws 403, 404 */
export async function examPolicy(actor: Actor, slug: string) {
  const read = scopedRead(actor, 'exams.exam.manage')
  const rows = await servingRead(actor, 'exams.exam.manage').examPolicy.findMany({
    where: { slug },
    orderBy: { version: 'desc' },
    include: { unit: { select: { path: true, nameZh: true, nameEn: true } } },
  })
  const [newest] = rows
  if (!newest) throw notFound()
  const exams = await examsByPolicy(read)
  const savers = await read.officer.findMany({
    where: { id: { in: rows.flatMap(({ savedBy }) => savedBy ?? []) } },
    select: { id: true, nameZh: true, nameEn: true },
  })
  const nameOf = new Map(savers.map(({ id, ...names }) => [id, names]))
  const policies = rows.map(storedPolicy)
  return {
    policy: policies[0]!,
    version: newest.version,
    keeper: newest.unit && { nameZh: newest.unit.nameZh, nameEn: newest.unit.nameEn },
    mayChange: (await changeableBy(actor, read))(newest.unit),
    versions: rows.map(({ id, version, savedAt, savedBy }, index) => ({
      version,
      policy: policies[index]!,
      changed: index + 1 < rows.length ? changedFields(policies[index + 1]!, policies[index]!) : [],
      before: policies[index + 1] ?? null,
      validFrom: savedAt.toISOString(),
      /** null: exams are made under it now */
      validUntil: rows[index - 1]?.savedAt.toISOString() ?? null,
      savedBy: (savedBy && nameOf.get(savedBy)) || null,
      exams: exams.get(id) ?? 0,
    })),
  }
}

/** Levels that an exam may lead to, lowest first: a name stands in several schemes and is offered once. */
export async function examLevels(actor: Actor) {
  const rows = await scopedRead(actor, 'exams.exam.manage').level.findMany({
    orderBy: [{ rank: 'asc' }, { slug: 'asc' }],
    select: { slug: true, nameZh: true, nameEn: true },
  })
  return rows.filter(({ slug }, index) => rows.findIndex((row) => row.slug === slug) === index)
}
