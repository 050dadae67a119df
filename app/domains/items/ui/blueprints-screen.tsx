import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import type { BlueprintRules } from '../model/blueprint'
import type { BankTab } from '../model/bank-tabs'
import { BankTabs } from './bank-tabs'
import { useSetNames } from './set-names'

export interface BlueprintsScreenProps {
  readonly blueprints: readonly {
    readonly slug: string
    readonly nameZh: string
    readonly nameEn: string
    readonly version: number
    readonly createdAt: string
    readonly rules: BlueprintRules
    readonly totalMarks: number
  }[]
  readonly tabs: readonly BankTab[]
}

/** Every blueprint by its newest version. */
export function BlueprintsScreen({ blueprints, tabs }: BlueprintsScreenProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const setNames = useSetNames()
  return (
    <Stack>
      <PageTitle title={t('items:blueprint.title')} lead={t('items:blueprint.lead')} />
      <BankTabs current="blueprints" open={tabs} />
      <Sheet isFlush title={t('items:blueprint.caption')}>
        <DataTable
          caption={t('items:blueprint.caption')}
          isCaptionHidden
          isListWhenNarrow
          rows={blueprints}
          rowKey={({ slug }) => slug}
          columns={[
            {
              key: 'name',
              label: t('items:blueprint.name'),
              cell: ({ slug, nameZh, nameEn }) => <a href={`/items/blueprints/${slug}`}>{pick(nameZh, nameEn)}</a>,
              detail: ({ slug }) => slug,
            },
            { key: 'sets', label: t('items:blueprint.sets'), cell: ({ rules }) => setNames(rules.sets) ?? t('items:blueprint.setsAll') },
            {
              key: 'sections',
              label: t('items:blueprint.sectionsCount'),
              cell: ({ rules }) => format.number(rules.sections.length),
              isNumber: true,
            },
            {
              key: 'items',
              label: t('items:blueprint.itemsCount'),
              cell: ({ rules }) => format.number(placesOf(rules)),
              isNumber: true,
            },
            { key: 'total', label: t('items:blueprint.total'), cell: ({ totalMarks }) => format.marks(totalMarks), isNumber: true },
            { key: 'version', label: t('items:blueprint.version'), cell: ({ version }) => format.number(version), isNumber: true },
            {
              key: 'saved',
              label: t('items:blueprint.savedOn'),
              cell: ({ createdAt }) => <time dateTime={createdAt}>{format.date(createdAt)}</time>,
              isUnbroken: true,
            },
          ]}
          empty={<EmptyState title={t('items:blueprint.empty')}>{t('items:blueprint.emptyMore')}</EmptyState>}
        />
      </Sheet>
    </Stack>
  )
}

/** Items of the whole paper; a case group counts as one. */
export function placesOf({ sections }: Pick<BlueprintRules, 'sections'>): number {
  return sections.reduce((sum, { items }) => sum + items, 0)
}
