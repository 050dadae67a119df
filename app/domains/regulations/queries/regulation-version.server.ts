import { dayOf } from '~/platform/calendar-day'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http'
import { inBookOrder } from '../model/regulation-register'
import { forceOn } from './regulation-list.server'

/** One version of a regulation with the articles the register holds. @throws 404 */
export async function regulationVersion(slug: string, version: string, now: Date) {
  const row = await db.regulationVersion.findFirst({
    where: { version, regulation: { slug } },
    select: {
      version: true,
      labelZh: true,
      inForceFrom: true,
      inForceTo: true,
      regulation: {
        select: {
          slug: true,
          titleZh: true,
          titleEn: true,
          shortZh: true,
          shortEn: true,
          rank: true,
          versions: { orderBy: { inForceFrom: 'desc' }, select: { version: true, labelZh: true } },
        },
      },
      articles: { select: { number: true, gistZh: true, gistEn: true, textZh: true } },
    },
  })
  if (!row) throw notFound()
  const { regulation, articles, inForceFrom, inForceTo } = row
  const { versions, ...names } = regulation
  return {
    ...names,
    version: row.version,
    labelZh: row.labelZh,
    otherVersions: versions.filter((other) => other.version !== row.version),
    articles: inBookOrder(articles).map(({ textZh, ...article }) => ({ ...article, hasText: textZh !== null })),
    ...forceOn(inForceFrom, inForceTo, dayOf(now)),
  }
}
