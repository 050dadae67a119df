import { holdsWithin, type Actor } from '~/domains/audit/model/actor'
import type { Capability } from '~/domains/audit/model/capability'
import { db } from '~/platform/db.server'
import { scopePaths } from './scoped-read.server'

/** Who holds a badge number now. Of an officer outside the scope it is only said that there is one. */
export type BadgeHolder =
  | { readonly number: string; readonly authority: string; readonly isInScope: false }
  | {
      readonly number: string
      readonly authority: string
      readonly isInScope: true
      readonly officerId: string
      readonly nameZh: string
      readonly nameEn: string
    }

/** The holders of these badge numbers; one number may be held under several authorities (OR-24). */
export async function officersByBadge(actor: Actor, capability: Capability, numbers: readonly string[]): Promise<readonly BadgeHolder[]> {
  scopePaths(actor, capability)
  const rows = await db.badge.findMany({
    where: { number: { in: [...numbers] }, toOn: null },
    orderBy: [{ number: 'asc' }, { authority: 'asc' }],
    select: {
      number: true,
      authority: true,
      officer: { select: { id: true, nameZh: true, nameEn: true, unit: { select: { path: true } } } },
    },
  })
  return rows.map(({ number, authority, officer: { id, unit, ...names } }) =>
    holdsWithin(actor, capability, unit.path)
      ? { number, authority, isInScope: true, officerId: id, ...names }
      : { number, authority, isInScope: false },
  )
}
