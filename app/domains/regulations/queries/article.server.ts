import { dayOf } from '~/platform/calendar-day'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http'
import { compareArticles } from '../model/citation'
import { forceOn } from './regulation-list.server'

/** One article: gist, text where the organ has imported it, its version in force, and what it was or became. @throws 404 */
export async function article(slug: string, version: string, number: string, now: Date) {
  const row = await db.article.findFirst({
    where: { number, version: { version, regulation: { slug } } },
    select: {
      number: true,
      gistZh: true,
      gistEn: true,
      textZh: true,
      version: {
        select: {
          version: true,
          labelZh: true,
          inForceFrom: true,
          inForceTo: true,
          articles: { select: { number: true } },
          regulation: { select: { slug: true, titleZh: true, titleEn: true, shortZh: true, shortEn: true } },
        },
      },
    },
  })
  if (!row) throw notFound()
  const { version: held } = row
  const numbers = held.articles.map((one) => one.number).sort(compareArticles)
  const at = numbers.indexOf(number)
  return {
    ...held.regulation,
    version: held.version,
    labelZh: held.labelZh,
    number: row.number,
    gistZh: row.gistZh,
    gistEn: row.gistEn,
    textZh: row.textZh,
    previous: numbers[at - 1] ?? null,
    next: numbers[at + 1] ?? null,
    successions: await successionsOf(slug, version, number),
    ...forceOn(held.inForceFrom, held.inForceTo, dayOf(now)),
  }
}

/** What the article was in an earlier version and became in a later one; articles the register holds can be opened. */
async function successionsOf(slug: string, version: string, number: string) {
  const rows = await db.succession.findMany({
    where: {
      regulation: slug,
      OR: [
        { fromVersion: version, fromArticle: number },
        { toVersion: version, toArticle: number },
      ],
    },
    select: { fromVersion: true, fromArticle: true, toVersion: true, toArticle: true, kind: true },
  })
  const others = rows.map((row) => {
    const isLater = row.fromVersion === version && row.fromArticle === number
    const [otherVersion, otherArticle] = isLater ? [row.toVersion, row.toArticle] : [row.fromVersion, row.fromArticle]
    return { direction: isLater ? ('LATER' as const) : ('EARLIER' as const), kind: row.kind, version: otherVersion, article: otherArticle }
  })
  const known = await db.article.findMany({
    where: { OR: others.map((other) => ({ number: other.article ?? '', version: { version: other.version, regulation: { slug } } })) },
    select: { number: true, version: { select: { version: true } } },
  })
  return others.map((other) => ({
    ...other,
    isHeld: known.some((held) => held.number === other.article && held.version.version === other.version),
  }))
}
