import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { headlineOf, ItemContent } from '../model/item'
import { itemStatus, type ItemStatus } from '../model/item-approval'

export interface BankFilter {
  readonly topic?: string
  readonly type?: string
  readonly status?: ItemStatus
}

/** The bank as its desk sees it: each item's newest version, its status, and what is left after filtering. */
export async function itemBank(actor: Actor, { topic, type, status }: BankFilter = {}) {
  const read = scopedRead(actor, 'items.item.view')
  const [topics, rows] = await Promise.all([
    read.topic.findMany({ orderBy: { position: 'asc' }, select: { slug: true, parent: true, nameZh: true, nameEn: true } }),
    read.item.findMany({
      where: topic ? { topic: { OR: [{ slug: topic }, { parent: topic }] } } : {},
      orderBy: [{ topic: { position: 'asc' } }, { slug: 'asc' }],
      select: {
        slug: true,
        exposure: true,
        sets: true,
        topic: { select: { slug: true, nameZh: true, nameEn: true } },
        versions: {
          orderBy: { number: 'desc' },
          take: 1,
          select: {
            ...{ id: true, number: true, type: true, difficulty: true, body: true, asOf: true, writtenById: true },
            reviews: { select: { reviewerId: true, verdict: true } },
          },
        },
      },
    }),
  ])
  const items = rows.flatMap(({ versions, sets, ...item }) => {
    const [version] = versions
    if (!version) return []
    const { body, writtenById, reviews, ...shown } = version
    const found = { ...item, ...shown, sets: sets as string[], headline: headlineOf(ItemContent.parse(body).body) }
    return [{ ...found, status: itemStatus({ writtenById, reviews }) }]
  })
  return {
    topics,
    total: items.length,
    items: items.filter((item) => (!type || item.type === type) && (!status || item.status === status)),
  }
}
