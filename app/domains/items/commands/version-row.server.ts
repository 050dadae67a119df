import { z } from 'zod'
import { dayColumn } from '~/platform/calendar-day'
import { contentHash, ItemContent, ItemSet, ItemSlug } from '../model/item'

/** What is taken into the bank: where it belongs, and what its version says. */
export const BankItem = z.object({ slug: ItemSlug, topic: ItemSlug, sets: z.array(ItemSet), content: ItemContent })
export type BankItem = z.output<typeof BankItem>

/** A version as its table keeps it; type, difficulty, citations and day stand beside the body so that lists need not read it. */
export function versionRow(itemId: string, number: number, content: ItemContent, now: Date) {
  return {
    ...{ itemId, number, type: content.body.type, difficulty: content.difficulty, body: content },
    ...{ citations: [...content.citations], contentHash: contentHash(content), asOf: dayColumn(content.asOf), createdAt: now },
  }
}
