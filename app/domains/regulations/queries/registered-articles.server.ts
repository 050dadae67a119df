import { db, type Reader } from '~/platform/db.server'
import { articlePath, type Citation } from '../model/citation'

/** Every article of the register, for those who check many citations at once. */
export interface RegisteredArticles {
  has(citation: Citation): boolean
}

export async function registeredArticles(using: Pick<Reader, 'article'> = db): Promise<RegisteredArticles> {
  const rows = await using.article.findMany({
    select: { number: true, version: { select: { version: true, regulation: { select: { slug: true } } } } },
  })
  const paths = new Set(
    rows.map(({ number, version: { version, regulation } }) => articlePath({ regulation: regulation.slug, version, article: number })),
  )
  return { has: (citation) => paths.has(articlePath(citation)) }
}
