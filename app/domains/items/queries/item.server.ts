import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { notFound } from '~/platform/http'
import { ItemContent } from '../model/item'
import { itemStatus } from '../model/item-approval'

/** One item with all its versions, newest first, and the judgements on each. @throws 404 */
export async function item(actor: Actor, slug: string) {
  const found = await scopedRead(actor, 'items.item.view').item.findUnique({
    where: { slug },
    select: {
      slug: true,
      exposure: true,
      sets: true,
      topic: { select: { slug: true, nameZh: true, nameEn: true } },
      versions: {
        orderBy: { number: 'desc' },
        select: {
          ...{ id: true, number: true, body: true, createdAt: true, writtenById: true },
          reviews: { orderBy: { at: 'asc' }, select: { reviewerId: true, verdict: true, remark: true, at: true } },
        },
      },
    },
  })
  if (!found) throw notFound()
  return {
    ...found,
    sets: found.sets as string[],
    versions: found.versions.map(({ body, ...version }) => ({ ...version, content: ItemContent.parse(body), status: itemStatus(version) })),
  }
}
