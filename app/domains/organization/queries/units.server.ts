import type { Actor } from '~/domains/audit/model/actor'
import type { Capability } from '~/domains/audit/model/capability'
import { scopedRead } from './scoped-read.server'

/** The units in scope in the order of the tree, with their depth below the topmost of them. */
export async function units(actor: Actor, capability: Capability = 'organization.unit.view') {
  const rows = await scopedRead(actor, capability).unit.findMany({
    orderBy: { path: 'asc' },
    select: {
      id: true,
      code: true,
      path: true,
      level: true,
      kind: true,
      nameZh: true,
      nameEn: true,
      _count: { select: { officers: true } },
    },
  })
  const steps = (path: string) => path.split('/').length
  const top = Math.min(...rows.map(({ path }) => steps(path)))
  return rows.map(({ _count, path, ...unit }) => ({ ...unit, depth: steps(path) - top, officerCount: _count.officers }))
}
