import { columnDay, dayOf } from '~/platform/calendar-day'
import { db } from '~/platform/db.server'
import { REGULATION_RANKS, isInForce } from '../model/regulation-register'

/** The register as a list: every regulation with its versions, by rank, then by name. */
export async function regulationList(now: Date) {
  const today = dayOf(now)
  const rows = await db.regulation.findMany({
    orderBy: { slug: 'asc' },
    select: {
      slug: true,
      titleZh: true,
      titleEn: true,
      rank: true,
      versions: {
        orderBy: { inForceFrom: 'desc' },
        select: { version: true, labelZh: true, inForceFrom: true, inForceTo: true, _count: { select: { articles: true } } },
      },
    },
  })
  const rankOf = (rank: string) => REGULATION_RANKS.findIndex((known) => known === rank)
  return rows
    .map(({ versions, ...regulation }) => ({
      ...regulation,
      versions: versions.map(({ version, labelZh, inForceFrom, inForceTo, _count }) => ({
        version,
        labelZh,
        articles: _count.articles,
        ...forceOn(inForceFrom, inForceTo, today),
      })),
    }))
    .sort((one, other) => rankOf(one.rank) - rankOf(other.rank))
}

/** The interval of a version and what it is worth on a day. */
export function forceOn(from: Date, to: Date | null, on: string) {
  const inForceFrom = columnDay(from)
  const inForceTo = to ? columnDay(to) : null
  const status = isInForce({ inForceFrom, inForceTo }, on) ? 'IN_FORCE' : on < inForceFrom ? 'UPCOMING' : 'REPEALED'
  return { inForceFrom, inForceTo, status } as {
    inForceFrom: string
    inForceTo: string | null
    status: 'IN_FORCE' | 'UPCOMING' | 'REPEALED'
  }
}
