import { db, type Reader } from '~/platform/db.server'
import { articlePath, formatCitation, parseCitation, type Citation } from '../model/citation'

/** A citation as pages show it. */
export interface CitedArticle {
  readonly shorthand: string
  readonly labelZh: string
  readonly labelEn: string
  /** the article's page; null where the register does not know the article */
  readonly href: string | null
  readonly gistZh: string | null
  readonly gistEn: string | null
}

type RegisterReader = Pick<Reader, 'regulationVersion'>

/** Names, pages and gists of citations, in the order asked for; what is no citation is left out. */
export async function citedArticles(shorthands: readonly string[], using: RegisterReader = db): Promise<CitedArticle[]> {
  const citations = [...new Set(shorthands)].flatMap((shorthand) => {
    const parsed = parseCitation(shorthand)
    return parsed.ok ? [{ shorthand, citation: parsed.value }] : []
  })
  if (citations.length === 0) return []
  const versions = await using.regulationVersion.findMany({
    where: { OR: citations.map(({ citation }) => ({ version: citation.version, regulation: { slug: citation.regulation } })) },
    select: {
      version: true,
      labelZh: true,
      regulation: { select: { slug: true, shortZh: true, shortEn: true } },
      articles: {
        where: { number: { in: citations.map(({ citation }) => citation.article) } },
        select: { number: true, gistZh: true, gistEn: true },
      },
    },
  })
  return citations.map(({ shorthand, citation }) => {
    const version = versions.find((row) => row.version === citation.version && row.regulation.slug === citation.regulation)
    const article = version?.articles.find(({ number }) => number === citation.article)
    const { labelZh, labelEn } = labels(citation, version)
    return {
      shorthand,
      labelZh,
      labelEn,
      href: article ? articlePath(citation) : null,
      gistZh: article?.gistZh ?? null,
      gistEn: article?.gistEn ?? null,
    }
  })
}

interface VersionRow {
  readonly labelZh: string | null
  readonly regulation: { readonly shortZh: string; readonly shortEn: string }
}

function labels(citation: Citation, version: VersionRow | undefined): { labelZh: string; labelEn: string } {
  // a law the register does not know keeps its slug: better odd than silent
  const named = version
    ? { ...version.regulation, labelZh: version.labelZh }
    : { shortZh: citation.regulation, shortEn: citation.regulation }
  return { labelZh: formatCitation('zh-CN', citation, named), labelEn: formatCitation('en', citation, named) }
}
