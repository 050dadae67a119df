import { dayColumn, type CalendarDay } from '~/platform/calendar-day'
import { db, type Reader } from '~/platform/db.server'
import { SchemeRules } from '../model/qualification-scheme'

/**
 * The scheme that counts for a unit on a day: of the nearest organ at or above it that has adopted one, the latest adoption.
 * Null where nobody has. Schemes are open data, so no scope is asked for.
 */
export async function adoptedScheme(unitPath: string, on: CalendarDay, using: Pick<Reader, 'schemeAdoption'> = db) {
  const adoption = await using.schemeAdoption.findFirst({
    where: { unitPath: { in: pathAndAbove(unitPath) }, fromOn: { lte: dayColumn(on) } },
    // the longest of these paths is the nearest organ; all are prefixes of one path, so text order is length order
    orderBy: [{ unitPath: 'desc' }, { fromOn: 'desc' }],
    select: {
      scheme: {
        select: {
          id: true,
          slug: true,
          version: true,
          nameZh: true,
          nameEn: true,
          noteZh: true,
          noteEn: true,
          numberPrefix: true,
          expiringWithinDays: true,
          rules: true,
          levels: {
            orderBy: { rank: 'asc' },
            select: {
              id: true,
              slug: true,
              nameZh: true,
              nameEn: true,
              rank: true,
              validityMonths: true,
              prerequisiteSlug: true,
              prerequisiteMonths: true,
            },
          },
        },
      },
    },
  })
  return adoption && { ...adoption.scheme, rules: SchemeRules.parse(adoption.scheme.rules) }
}

export type AdoptedScheme = NonNullable<Awaited<ReturnType<typeof adoptedScheme>>>

/** `/a/b/` → `/a/`, `/a/b/` */
export function pathAndAbove(unitPath: string): string[] {
  const codes = unitPath.split('/').filter(Boolean)
  return codes.map((_, index) => `/${codes.slice(0, index + 1).join('/')}/`)
}
