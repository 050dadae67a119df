import type { AccountActor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import type { Bilingual } from '../model/bilingual'
import { shortHeadline, shortLine } from '../model/headline'
import { ItemContent } from '../model/item'
import { itemStatus } from '../model/item-approval'
import type { ItemForm, Pair } from '../model/item-form'
import { openForm } from '../model/working-copy'

export interface OwnItem {
  readonly slug: string
  readonly state: 'COPY' | 'RETURNED' | 'WAITING'
  readonly headline: Bilingual | null
  readonly at: string
  /** why it was returned */
  readonly remark: string | null
}

const MOST = 12
/** those that only wait ask nothing of the writer */
const MOST_WAITING = 3

/** What a writer has on the desk: returned, saved and not submitted, awaiting a reviewer; approved ones stand in the bank. @throws 403 */
export async function ownItems(actor: AccountActor): Promise<readonly OwnItem[]> {
  const read = scopedRead(actor, 'items.item.write')
  const mine = { writtenById: actor.officerId }
  const version = { number: true, body: true, createdAt: true, writtenById: true } as const
  const rows = await read.item.findMany({
    where: { exposure: 'internal', OR: [{ versions: { some: mine } }, { workingCopies: { some: mine } }] },
    select: {
      ...{ id: true, slug: true },
      versions: {
        ...{ orderBy: { number: 'desc' }, take: 1 },
        select: { ...version, reviews: { select: { reviewerId: true, verdict: true, remark: true } } },
      },
    },
  })
  const copies = await read.workingCopy.findMany({
    where: { itemId: { in: rows.map(({ id }) => id) } },
    orderBy: { number: 'desc' },
    distinct: ['itemId'],
  })
  const found = rows.flatMap(({ id, slug, versions: [newest] }): OwnItem[] => {
    const kept = copies.find(({ itemId }) => itemId === id)
    const form = openForm(newest, kept)
    if (form && kept?.writtenById === actor.officerId) {
      const { zh, en } = firstLine(form)
      const headline = zh.trim() === '' ? null : shortLine({ zh, en: en.trim() || null })
      return [{ slug, state: 'COPY', headline, at: kept.savedAt.toISOString(), remark: returnOf(newest) }]
    }
    const status = newest && itemStatus(newest)
    if (!newest || newest.writtenById !== actor.officerId || status === 'APPROVED') return []
    const headline = shortHeadline(ItemContent.parse(newest.body).body)
    const state = status === 'RETURNED' ? 'RETURNED' : 'WAITING'
    return [{ slug, state, headline, at: newest.createdAt.toISOString(), remark: returnOf(newest) }]
  })
  found.sort((one, other) => other.at.localeCompare(one.at))
  const inState = (state: OwnItem['state'], most: number) => found.filter((own) => own.state === state).slice(0, most)
  return [...inState('RETURNED', MOST), ...inState('COPY', MOST), ...inState('WAITING', MOST_WAITING)]
}

function firstLine({ type, text, questions }: ItemForm): Pair {
  return type === 'CASE_GROUP' ? text : (questions[0]?.stem ?? text)
}

function returnOf(version: { readonly reviews: readonly { readonly verdict: string; readonly remark: string | null }[] } | undefined) {
  return version?.reviews.find(({ verdict }) => verdict === 'RETURNED')?.remark ?? null
}
