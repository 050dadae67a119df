import type { Column } from '~/ui/data-table'
import { usePick, useT } from '~/ui/i18n'
import type { Bilingual } from '../model/bilingual'
import type { Difficulty, ItemType } from '../model/item'

/** An item in a list. */
export interface ListedItem {
  readonly id: string
  readonly slug: string
  readonly headline: Bilingual
  readonly topic: { readonly slug: string; readonly nameZh: string; readonly nameEn: string }
  readonly type: ItemType
  readonly difficulty: Difficulty
  readonly number: number
}

/** The columns by which an item is recognised in every list. */
export function useItemColumns<Row extends ListedItem>() {
  const t = useT()
  const pick = usePick()
  const headline: Column<Row> = {
    key: 'item',
    label: t('items:bank.item'),
    cell: ({ slug, headline: { zh, en } }) => <a href={`/items/${slug}`}>{pick(zh, en)}</a>,
    detail: ({ slug }) => slug,
  }
  const type: Column<Row> = {
    key: 'type',
    label: t('items:bank.type'),
    cell: (row) => t(`items:types.${row.type}`),
    isUnbroken: true,
  }
  const topic: Column<Row> = {
    key: 'topic',
    label: t('items:bank.topic'),
    cell: (row) => pick(row.topic.nameZh, row.topic.nameEn),
  }
  const difficulty: Column<Row> = {
    key: 'difficulty',
    label: t('items:bank.difficulty'),
    cell: (row) => t(`items:difficulties.${row.difficulty}`),
    isUnbroken: true,
  }
  return { headline, type, topic, difficulty }
}
