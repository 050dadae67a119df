import type { AccountActor } from '~/domains/audit/model/actor'
import { scopedRead, type ScopedReader } from '~/domains/organization/queries/scoped-read.server'
import { pageWithin, type BankFilter } from '../model/bank-filter'
import { headlineOf, ItemContent } from '../model/item'
import { headlines, newestVersions } from './newest-versions.server'
import { topicNames } from './topic-names.server'

export const BANK_PAGE_SIZE = 25

/** The bank as its desk sees it: one page of what the filter leaves, each item by its newest version. */
export async function itemBank(actor: AccountActor, { topic, type, status, difficulty, search, page: asked }: BankFilter) {
  const read = scopedRead(actor, 'items.item.view')
  const [topics, all] = await Promise.all([topicNames(read), newestVersions(read, actor)])
  const leaves = new Set([topic, ...topics.filter(({ parent }) => parent === topic).map(({ slug }) => slug)])
  const named = search ? await versionsNaming(read, search) : null
  const found = all.filter(
    (item) =>
      (!topic || leaves.has(item.topic.slug)) &&
      (!type || item.type === type) &&
      (!status || item.status === status) &&
      (!difficulty || item.difficulty === difficulty) &&
      (!named || named.has(item.id)),
  )
  const page = pageWithin(asked, found.length, BANK_PAGE_SIZE)
  const shown = found.slice((page - 1) * BANK_PAGE_SIZE, page * BANK_PAGE_SIZE)
  const lines = await headlines(
    read,
    shown.map(({ id }) => id),
  )
  return {
    topics,
    page,
    total: found.length,
    counts: {
      all: all.length,
      approved: all.filter((item) => item.status === 'APPROVED').length,
      draft: all.filter((item) => item.status === 'DRAFT').length,
      returned: all.filter((item) => item.status === 'RETURNED').length,
    },
    waiting: all.filter(({ waitsForActor }) => waitsForActor).length,
    items: shown.map(({ writtenById: _, createdAt: __, ...item }) => ({ ...item, headline: lines.get(item.id)! })),
  }
}

const FIRST_LINES = [
  ['body', 'stem', 'zh'],
  ['body', 'stem', 'en'],
  ['body', 'text', 'zh'],
  ['body', 'text', 'en'],
]

/** Versions whose first line or whose item's slug holds the words; the database finds them roughly, what is shown is compared here. */
async function versionsNaming(read: ScopedReader, words: string): Promise<ReadonlySet<string>> {
  const sought = words.toLowerCase()
  const inBody = FIRST_LINES.map((path) => ({ body: { path, string_contains: words, mode: 'insensitive' as const } }))
  const rows = await read.itemVersion.findMany({
    where: { OR: [{ item: { slug: { contains: sought } } }, ...inBody] },
    select: { id: true, body: true, item: { select: { slug: true } } },
  })
  const holdsWords = ({ body, item }: (typeof rows)[number]) => {
    const { zh, en } = headlineOf(ItemContent.parse(body).body)
    return [item.slug, zh, en ?? ''].some((text) => text.toLowerCase().includes(sought))
  }
  return new Set(rows.filter(holdsWords).map(({ id }) => id))
}
