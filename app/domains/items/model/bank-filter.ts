import { z } from 'zod'
import { pageNumber } from '~/platform/page-number'
import { Difficulty, ItemType } from './item'
import { ITEM_STATUSES, type ItemStatus } from './item-approval'

/** What part of the bank is looked at; an empty text asks for all. */
export interface BankFilter {
  /** a main topic, with its leaves, or a leaf */
  readonly topic: string
  readonly type: ItemType | ''
  readonly status: ItemStatus | ''
  readonly difficulty: Difficulty | ''
  /** words of the stem, the case or the slug */
  readonly search: string
  /** from 1 */
  readonly page: number
}

/** The filter an address asks for; what it does not understand is as if it were not there. */
export function bankFilter(query: URLSearchParams): BankFilter {
  return {
    topic: known(z.string().regex(/^[a-z0-9-]{1,80}$/), query.get('topic')),
    type: known(ItemType, query.get('type')),
    status: known(z.enum(ITEM_STATUSES), query.get('status')),
    difficulty: known(Difficulty, query.get('difficulty')),
    search: (query.get('q') ?? '').trim().slice(0, 60),
    page: pageNumber(query),
  }
}

function known<T extends string>(schema: z.ZodType<T>, value: string | null): T | '' {
  const read = schema.safeParse(value)
  return read.success ? read.data : ''
}

/** The page that is shown when a list has shrunk below the one asked for. */
export function pageWithin(page: number, total: number, pageSize: number): number {
  return Math.min(page, Math.max(1, Math.ceil(total / pageSize)))
}
