import { topicNames } from '~/domains/items/queries/topic-names.server'
import type { Citation } from '~/domains/regulations/model/citation'
import { registeredArticles } from '~/domains/regulations/queries/registered-articles.server'

/** What citations and topics of study texts must exist in: the register and the leaves of the topic tree. */
export async function contentSurroundings(): Promise<{
  readonly articles: { has(citation: Citation): boolean }
  readonly topics: ReadonlySet<string>
}> {
  const leaves = (await topicNames()).filter(({ parent }) => parent !== null)
  return { articles: await registeredArticles(), topics: new Set(leaves.map(({ slug }) => slug)) }
}
