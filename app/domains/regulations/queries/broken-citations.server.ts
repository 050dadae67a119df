import { db, type Reader } from '~/platform/db.server'
import { articlePath, type Citation } from '../model/citation'

/** Which of these citations name an article that the register does not have; each article once. */
export async function brokenCitations(
  citations: readonly Citation[],
  using: Pick<Reader, 'regulation'> = db,
): Promise<readonly Citation[]> {
  const slugs = [...new Set(citations.map(({ regulation }) => regulation))]
  const rows = await using.regulation.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, versions: { select: { version: true, articles: { select: { number: true } } } } },
  })
  const known = new Set(
    rows.flatMap(({ slug, versions }) =>
      versions.flatMap(({ version, articles }) =>
        articles.map(({ number }) => articlePath({ regulation: slug, version, article: number })),
      ),
    ),
  )
  const asked = new Map(citations.map((citation) => [articlePath(citation), citation]))
  return [...asked].filter(([path]) => !known.has(path)).map(([, citation]) => citation)
}
