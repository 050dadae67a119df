import { citationShorthand, type Citation } from '~/domains/regulations/model/citation'
import { isInForce } from '~/domains/regulations/model/regulation-register'
import { citedArticles, type CitedArticle } from '~/domains/regulations/queries/cited-articles.server'
import { citedVersions } from '~/domains/regulations/queries/cited-versions.server'
import { dayOf } from '~/platform/calendar-day'

export interface CitationFact extends CitedArticle {
  /** whether the cited version is law today; null: the register does not know it */
  readonly status: 'IN_FORCE' | 'UPCOMING' | 'REPEALED' | null
}

/** What an item cites, by its shorthand: the article's name, page and gist, and whether that version is in force today. */
export async function citationFacts(citations: readonly Citation[], now: Date): Promise<Readonly<Record<string, CitationFact>>> {
  const today = dayOf(now)
  const [articles, versions] = await Promise.all([citedArticles(citations.map(citationShorthand)), citedVersions()])
  const statusOf = (shorthand: string) => {
    const version = versions.find((row) => shorthand.startsWith(`${row.regulation}@${row.version}:`))
    if (!version) return null
    if (isInForce(version, today)) return 'IN_FORCE'
    return today < version.inForceFrom ? 'UPCOMING' : 'REPEALED'
  }
  return Object.fromEntries(articles.map((article) => [article.shorthand, { ...article, status: statusOf(article.shorthand) }]))
}
