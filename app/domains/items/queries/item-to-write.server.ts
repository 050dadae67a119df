import type { AccountActor } from '~/domains/audit/model/actor'
import { namesOfOfficers } from '~/domains/organization/queries/officer-names.server'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { dayOf } from '~/platform/calendar-day'
import { notFound } from '~/platform/http'
import { ItemContent, type ItemType } from '../model/item'
import { itemStatus } from '../model/item-approval'
import { formOf, newItemForm, type ItemForm } from '../model/item-form'
import { openForm, standOf, type ItemStand } from '../model/working-copy'
import { topicNames } from './topic-names.server'

/** A blank form for a topic, under the next slug of that topic that is free; null: no item is filed under this topic. @throws 403 */
export async function blankForm(actor: AccountActor, type: ItemType, topic: string, now: Date): Promise<ItemForm | null> {
  const read = scopedRead(actor, 'items.item.write')
  if (!(await topicNames(read)).some(({ slug, parent }) => slug === topic && parent !== null)) return null
  const taken = new Set(
    (await read.item.findMany({ where: { slug: { startsWith: topic } }, select: { slug: true } })).map(({ slug }) => slug),
  )
  let number = 1
  while (taken.has(`${topic}-${number}`)) number += 1
  return newItemForm(type, topic, `${topic}-${number}`, dayOf(now))
}

/** The item as its writer goes on with it: from the open working copy, else from the newest version. @throws 403, 404 */
export async function itemToWrite(actor: AccountActor, slug: string) {
  const read = scopedRead(actor, 'items.item.write')
  const version = { number: true, body: true, createdAt: true, writtenById: true } as const
  const found = await read.item.findUnique({
    where: { slug },
    select: {
      ...{ id: true, exposure: true, sets: true, topicSlug: true },
      versions: {
        ...{ orderBy: { number: 'desc' }, take: 1 },
        select: { ...version, reviews: { select: { reviewerId: true, verdict: true, remark: true, at: true } } },
      },
    },
  })
  // what came with the repository is changed there
  if (!found || found.exposure === 'public') throw notFound()
  const newest = found.versions[0]
  const kept = await read.workingCopy.findFirst({ where: { itemId: found.id }, orderBy: { number: 'desc' } })
  const open = openForm(newest, kept ?? undefined)
  const form = open ?? (newest && formOf(ItemContent.parse(newest.body), { slug, topic: found.topicSlug, sets: found.sets as string[] }))
  if (!form) throw notFound()
  const reviews = newest && itemStatus(newest) === 'RETURNED' ? newest.reviews.filter(({ verdict }) => verdict === 'RETURNED') : []
  const names = await namesOfOfficers([...reviews.map(({ reviewerId }) => reviewerId), kept?.writtenById ?? []].flat())
  return {
    form,
    stand: standOf(newest, kept ?? undefined) satisfies ItemStand,
    status: newest ? itemStatus(newest) : null,
    /** who saved the working copy that is open, and when */
    copy: open && kept ? { at: kept.savedAt.toISOString(), by: names.get(kept.writtenById) ?? null } : null,
    returned: reviews.map(({ reviewerId, remark, at }) => ({
      by: names.get(reviewerId) ?? null,
      remark: remark ?? '',
      at: at.toISOString(),
    })),
  }
}
