import type { Actor } from '~/domains/audit/model/actor'
import type { Capability } from '~/domains/audit/model/capability'
import { notFound } from '~/platform/http'
import { scopedRead } from './scoped-read.server'

const OFFICERS_AT_MOST = 500

/** The officers of a unit and of those below it. @throws 404 outside the scope of the capability */
export async function unitOfficers(actor: Actor, capability: Capability, unitId: string) {
  const read = scopedRead(actor, capability)
  const unit = await read.unit.findUnique({ where: { id: unitId }, select: { id: true, path: true, nameZh: true, nameEn: true } })
  if (!unit) throw notFound()
  const { path, ...named } = unit
  const rows = await read.officer.findMany({
    where: { unit: { path: { startsWith: path } } },
    orderBy: [{ unit: { path: 'asc' } }, { joinedOn: 'asc' }, { id: 'asc' }],
    take: OFFICERS_AT_MOST,
    select: {
      id: true,
      nameZh: true,
      nameEn: true,
      unit: { select: { nameZh: true, nameEn: true } },
      badges: { where: { toOn: null }, take: 1, select: { number: true } },
    },
  })
  return { unit: named, officers: rows.map(({ badges, ...officer }) => ({ ...officer, badgeNo: badges[0]?.number ?? '' })) }
}
