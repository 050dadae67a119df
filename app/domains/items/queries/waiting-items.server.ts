import type { AccountActor } from '~/domains/audit/model/actor'
import { namesOfOfficers } from '~/domains/organization/queries/officer-names.server'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { pageWithin } from '../model/bank-filter'
import { headlines, newestVersions } from './newest-versions.server'

export const WAITING_PAGE_SIZE = 25

/** Drafts that wait for exactly this reviewer, the longest waiting first. @throws 403 */
export async function waitingItems(actor: AccountActor, asked: number) {
  const read = scopedRead(actor, 'items.item.review')
  const all = (await newestVersions(read, actor)).filter(({ waitsForActor }) => waitsForActor)
  all.sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime())
  const page = pageWithin(asked, all.length, WAITING_PAGE_SIZE)
  const shown = all.slice((page - 1) * WAITING_PAGE_SIZE, page * WAITING_PAGE_SIZE)
  const [lines, writers] = await Promise.all([
    headlines(
      read,
      shown.map(({ id }) => id),
    ),
    namesOfOfficers(shown.flatMap(({ writtenById }) => writtenById ?? [])),
  ])
  return {
    page,
    total: all.length,
    items: shown.map(({ writtenById, createdAt, ...item }) => ({
      ...item,
      createdAt: createdAt.toISOString(),
      writer: (writtenById && writers.get(writtenById)) || null,
      headline: lines.get(item.id)!,
    })),
  }
}
