import { db, type Reader } from '~/platform/db.server'
import { isApproved } from '../model/item-approval'
import { ItemContent } from '../model/item'

export interface ApprovedItem {
  readonly itemId: string
  readonly itemVersionId: string
  readonly slug: string
  readonly topic: string
  readonly mainTopic: string | null
  readonly sets: readonly string[]
  readonly isPublic: boolean
  readonly content: ItemContent
}

/** For each item the newest version that a second person has approved. For commands only, as it holds keys. */
export async function approvedItems(using: Pick<Reader, 'item'> = db): Promise<readonly ApprovedItem[]> {
  const rows = await using.item.findMany({
    orderBy: { slug: 'asc' },
    select: {
      id: true,
      slug: true,
      exposure: true,
      sets: true,
      topic: { select: { slug: true, parent: true } },
      versions: {
        orderBy: { number: 'desc' },
        select: { id: true, body: true, writtenById: true, reviews: { select: { reviewerId: true, verdict: true } } },
      },
    },
  })
  return rows.flatMap(({ id, slug, exposure, sets, topic, versions }) => {
    const version = versions.find(isApproved)
    if (!version) return []
    return [
      {
        ...{ itemId: id, itemVersionId: version.id, slug, topic: topic.slug, mainTopic: topic.parent },
        ...{ sets: sets as string[], isPublic: exposure === 'public', content: ItemContent.parse(version.body) },
      },
    ]
  })
}
