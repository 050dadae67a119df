import { Banner } from '~/ui/banner'
import { LinkButton } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { FilterBar } from '~/ui/filter-bar'
import { useFormat, useT } from '~/ui/i18n'
import { Row, Stack } from '~/ui/layout'
import { pageHref } from '~/ui/page-numbers'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import { StatusTag } from '~/ui/status-tag'
import { Tag } from '~/ui/tag'
import type { BankFilter } from '../model/bank-filter'
import { Difficulty, ItemType } from '../model/item'
import { ITEM_STATUSES, type ItemStatus } from '../model/item-approval'
import type { BankTab } from '../model/bank-tabs'
import { BankTabs } from './bank-tabs'
import { useItemColumns, type ListedItem } from './item-columns'
import { OwnItems, type OwnItemRow } from './own-items'
import { useTopicOptions, type TopicChoice } from './topic-options'

interface BankRow extends ListedItem {
  readonly status: ItemStatus
  /** calendar day */
  readonly asOf: string
  readonly exposure: string
  readonly waitsForActor: boolean
}

export interface BankScreenProps {
  readonly items: readonly BankRow[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
  readonly counts: { readonly all: number; readonly approved: number; readonly draft: number; readonly returned: number }
  readonly waiting: number
  readonly topics: readonly TopicChoice[]
  readonly filter: BankFilter
  readonly tabs: readonly BankTab[]
  readonly url: string
  /** what a writer has on the desk; null: this person does not write */
  readonly own: readonly OwnItemRow[] | null
}

/** The bank: every item by its newest version, filtered by the address. */
export function BankScreen({ items, total, page, pageSize, counts, waiting, topics, filter, tabs, url, own }: BankScreenProps) {
  const t = useT()
  const format = useFormat()
  const columns = useItemColumns<BankRow>()
  const topicOptions = useTopicOptions(topics)
  const { all, ...byStatus } = counts
  const isUnfiltered = page === 1 && !['topic', 'type', 'status', 'difficulty', 'search'].some((part) => filter[part as keyof BankFilter])
  return (
    <Stack>
      <PageTitle
        title={t('items:bank.title')}
        lead={t('items:bank.lead', { count: all, ...byStatus })}
        aside={
          own && (
            <LinkButton href="/items/new" icon="plus" kind="main">
              {t('items:start.act')}
            </LinkButton>
          )
        }
      />
      <BankTabs current="bank" open={tabs} waiting={waiting} />
      {waiting > 0 && (
        <Banner
          tone="duty"
          title={t('items:bank.waiting', { count: waiting })}
          action={
            <LinkButton href="/items/review" isSmall>
              {t('items:bank.waitingAct')}
            </LinkButton>
          }
        />
      )}
      {own && isUnfiltered && <OwnItems items={own} />}
      <Sheet isFlush title={t('items:bank.caption')} note={t('items:bank.found', { count: total })}>
        <DataTable
          caption={t('items:bank.caption')}
          isCaptionHidden
          isWide
          isListWhenNarrow
          rows={items}
          rowKey={({ slug }) => slug}
          columns={[
            columns.headline,
            columns.type,
            columns.topic,
            columns.difficulty,
            {
              key: 'status',
              label: t('items:bank.status'),
              cell: ({ status, waitsForActor }) => (
                <Row>
                  <StatusTag status={status} />
                  {waitsForActor && (
                    <Tag tone="duty" icon="edit">
                      {t('items:bank.forYou')}
                    </Tag>
                  )}
                </Row>
              ),
            },
            { key: 'version', label: t('items:bank.version'), cell: ({ number }) => format.number(number), isNumber: true },
            { key: 'asOf', label: t('items:bank.asOf'), cell: ({ asOf }) => format.date(asOf), isUnbroken: true },
            {
              key: 'exposure',
              label: t('items:bank.exposure'),
              cell: ({ exposure }) => t(exposure === 'public' ? 'items:exposures.public' : 'items:exposures.internal'),
              isUnbroken: true,
            },
          ]}
          tools={
            <FilterBar
              action="/items"
              search={{ name: 'q', label: t('items:bank.search'), value: filter.search }}
              filters={[
                {
                  name: 'topic',
                  label: t('items:bank.topic'),
                  all: t('items:bank.allTopics'),
                  options: topicOptions,
                  value: filter.topic,
                },
                {
                  name: 'type',
                  label: t('items:bank.type'),
                  all: t('items:bank.allTypes'),
                  options: ItemType.options.map((value) => ({ value, label: t(`items:types.${value}`) })),
                  value: filter.type,
                },
                {
                  name: 'status',
                  label: t('items:bank.status'),
                  all: t('items:bank.allStatuses'),
                  options: ITEM_STATUSES.map((value) => ({ value, label: t(`kit:status.${value}`) })),
                  value: filter.status,
                },
                {
                  name: 'difficulty',
                  label: t('items:bank.difficulty'),
                  all: t('items:bank.allDifficulties'),
                  options: Difficulty.options.map((value) => ({ value, label: t(`items:difficulties.${value}`) })),
                  value: filter.difficulty,
                },
              ]}
              sortedBy={t('items:bank.sortedBy')}
            />
          }
          paging={total > 0 ? { page, pageSize, total, hrefOf: (to) => pageHref(url, to) } : undefined}
          empty={
            <EmptyState icon="search" title={t('items:bank.empty')} action={<a href="/items">{t('items:bank.clear')}</a>}>
              {t('items:bank.emptyMore')}
            </EmptyState>
          }
        />
      </Sheet>
    </Stack>
  )
}
