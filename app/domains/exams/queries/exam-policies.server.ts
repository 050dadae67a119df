import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'

/** The newest version of every exam policy, for those who make exams. */
export async function examPolicies(actor: Actor) {
  const rows = await scopedRead(actor, 'exams.exam.manage').examPolicy.findMany({
    orderBy: [{ slug: 'asc' }, { version: 'desc' }],
    select: { slug: true, version: true, nameZh: true, nameEn: true, kind: true, minutes: true, passMark: true },
  })
  return rows
    .filter((row, index) => rows[index - 1]?.slug !== row.slug)
    .map(({ passMark, kind, ...policy }) => ({
      ...policy,
      kind: kind === 'MOCK' ? ('MOCK' as const) : ('FORMAL' as const),
      passMark: Number(passMark),
    }))
}
