import { holdsWithin, type Actor } from '~/domains/audit/model/actor'
import { scopedRead, servingRead, type ScopedReader } from '~/domains/organization/queries/scoped-read.server'

/** The newest version of every exam policy that serves a unit in scope, for those who make exams. */
export async function examPolicies(actor: Actor) {
  const read = scopedRead(actor, 'exams.exam.manage')
  const rows = await servingRead(actor, 'exams.exam.manage').examPolicy.findMany({
    orderBy: [{ slug: 'asc' }, { version: 'desc' }],
    select: {
      ...{ id: true, slug: true, version: true, nameZh: true, nameEn: true, kind: true, minutes: true, passMark: true, savedAt: true },
      unit: { select: { path: true, nameZh: true, nameEn: true } },
    },
  })
  const [exams, changes] = [await examsByPolicy(read), await changeableBy(actor, read)]
  return rows
    .filter((row, index) => rows[index - 1]?.slug !== row.slug)
    .map(({ id: _, passMark, kind, savedAt, unit, ...policy }) => ({
      ...policy,
      kind: kind === 'MOCK' ? ('MOCK' as const) : ('FORMAL' as const),
      passMark: Number(passMark),
      validFrom: savedAt.toISOString(),
      keeper: unit && { nameZh: unit.nameZh, nameEn: unit.nameEn },
      mayChange: changes(unit),
      exams: rows.filter(({ slug }) => slug === policy.slug).reduce((sum, { id }) => sum + (exams.get(id) ?? 0), 0),
    }))
}

/** How many exams of the units in scope were made under each version. */
export async function examsByPolicy(read: ScopedReader): Promise<ReadonlyMap<string, number>> {
  const groups = await read.exam.groupBy({ by: ['policyId'], _count: true })
  return new Map(groups.map(({ policyId, _count }) => [policyId, _count]))
}

/** Whether the actor may make the next version of a policy: its unit's own people may; for one that no unit keeps, the topmost unit's. */
export async function changeableBy(actor: Actor, read: ScopedReader) {
  const holdsTopmost = (await read.unit.count({ where: { parentId: null } })) > 0
  return (keeper: { readonly path: string } | null) => (keeper ? holdsWithin(actor, 'exams.exam.manage', keeper.path) : holdsTopmost)
}
