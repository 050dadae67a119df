import type { AccountActor } from '~/domains/audit/model/actor'
import { holds } from '~/domains/audit/model/actor'
import type { ScopedReader } from '~/domains/organization/queries/scoped-read.server'
import { columnDay } from '~/platform/calendar-day'
import type { Bilingual } from '../model/bilingual'
import { shortHeadline } from '../model/headline'
import { ItemContent, type Difficulty, type ItemType } from '../model/item'
import { approvalsMissing, itemStatus, waitsFor } from '../model/item-approval'

type ItemReader = Pick<ScopedReader, 'item' | 'itemVersion'>
type Where = NonNullable<Parameters<ItemReader['item']['findMany']>[0]>['where']

/** Each item's newest version without what it says, in the order of the topics: enough to filter and to count the whole bank. */
export async function newestVersions(read: ItemReader, actor: AccountActor, where: Where = {}) {
  const isReviewer = holds(actor, 'items.item.review')
  const rows = await read.item.findMany({
    where,
    orderBy: [{ topic: { position: 'asc' } }, { slug: 'asc' }],
    select: {
      slug: true,
      exposure: true,
      topic: { select: { slug: true, nameZh: true, nameEn: true } },
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: {
          ...{ id: true, number: true, type: true, difficulty: true, asOf: true, createdAt: true, writtenById: true },
          reviews: { select: { reviewerId: true, verdict: true } },
        },
      },
    },
  })
  return rows.flatMap(({ versions, ...item }) =>
    versions.map(({ reviews, type, difficulty, asOf, ...version }) => {
      const judged = { writtenById: version.writtenById, reviews }
      return {
        ...{ ...item, ...version, type: type as ItemType, difficulty: difficulty as Difficulty, asOf: columnDay(asOf) },
        ...{ status: itemStatus(judged), missing: approvalsMissing(judged) },
        waitsForActor: isReviewer && waitsFor(judged, actor.officerId),
      }
    }),
  )
}

/** The lines by which people know the items of these versions. */
export async function headlines(read: ItemReader, versionIds: readonly string[]): Promise<ReadonlyMap<string, Bilingual>> {
  const rows = await read.itemVersion.findMany({ where: { id: { in: [...versionIds] } }, select: { id: true, body: true } })
  return new Map(rows.map(({ id, body }) => [id, shortHeadline(ItemContent.parse(body).body)]))
}
