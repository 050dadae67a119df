import { Banner } from '~/ui/banner'
import { Button, LinkButton } from '~/ui/button'
import { DataTable, type Column } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { FilterBar } from '~/ui/filter-bar'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { pageHref } from '~/ui/page-numbers'
import { Sheet } from '~/ui/sheet'
import { Tag } from '~/ui/tag'
import type { CheckCode, ProposalKind } from '../model/proposal-checks'
import { useLevel } from './use-level'

interface Named {
  readonly nameZh: string
  readonly nameEn: string
}

export interface QueueRow extends Named {
  readonly id: string
  readonly officerId: string
  readonly badgeNo: string
  readonly unit: Named
  readonly kind: ProposalKind
  readonly level: Named
  readonly speciality: string
  readonly marks: number
  readonly examPassedOn: string
  readonly warnings: readonly CheckCode[]
  readonly mayBeBatched: boolean
}

export interface ConfirmationQueueScreenProps {
  readonly rows: readonly QueueRow[]
  readonly total: number
  readonly all: number
  readonly units: readonly (Named & { readonly id: string })[]
  readonly levels: readonly (Named & { readonly id: string })[]
  readonly filter: { readonly search: string; readonly unitId: string; readonly levelId: string; readonly page: number }
  readonly pageSize: number
  readonly url: string
  readonly mayDecide: boolean
  /** what the last act did */
  readonly done: { readonly confirmed: number; readonly isRefused: boolean }
}

const BATCH = 'batch'

/** Passes that wait for the organ's confirmation, to be decided one by one or, where nothing is questioned, together. */
export function ConfirmationQueueScreen(props: ConfirmationQueueScreenProps) {
  const { rows, total, all, units, levels, filter, pageSize, url, mayDecide, done } = props
  const t = useT()
  const pick = usePick()
  const columns = useColumns(mayDecide)
  const options = (list: ConfirmationQueueScreenProps['units']) =>
    list.map(({ id, nameZh, nameEn }) => ({ value: id, label: pick(nameZh, nameEn) }))
  return (
    <Stack>
      <PageTitle
        title={t('certification:queue.title')}
        lead={all > 0 ? t('certification:queue.lead', { count: all }) : t('certification:queue.leadNone')}
      />
      {done.confirmed > 0 && <Banner tone="ok" title={t('certification:queue.page.done', { count: done.confirmed })} isStatus />}
      {done.isRefused && <Banner tone="ok" title={t('certification:queue.page.refused')} isStatus />}
      <Sheet isFlush title={t('certification:queue.caption')}>
        <DataTable
          caption={t('certification:queue.caption')}
          isCaptionHidden
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          isWide
          tools={
            <FilterBar
              action="/certification/confirmations"
              search={{ name: 'q', label: t('certification:queue.search'), value: filter.search }}
              filters={[
                {
                  name: 'unit',
                  label: t('certification:queue.unit'),
                  all: t('certification:queue.allUnits'),
                  options: options(units),
                  value: filter.unitId,
                },
                {
                  name: 'level',
                  label: t('certification:queue.level'),
                  all: t('certification:queue.allLevels'),
                  options: options(levels),
                  value: filter.levelId,
                },
              ]}
              sortedBy={t('certification:queue.sortedBy')}
            />
          }
          foot={
            mayDecide &&
            rows.some((row) => row.mayBeBatched) && (
              <>
                <form id={BATCH} action="/certification/confirmations/batch" />
                <Button kind="main" icon="stamp" form={BATCH}>
                  {t('certification:queue.batch')}
                </Button>
                <span>{t('certification:queue.batchNote')}</span>
              </>
            )
          }
          paging={total > 0 ? { page: filter.page, pageSize, total, hrefOf: (page) => pageHref(url, page) } : undefined}
          empty={<EmptyState title={t('certification:queue.empty')}>{t('certification:queue.emptyMore')}</EmptyState>}
        />
      </Sheet>
    </Stack>
  )
}

function useColumns(mayDecide: boolean): Column<QueueRow>[] {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const level = useLevel()
  const name = (row: Named) => pick(row.nameZh, row.nameEn)
  const select: Column<QueueRow> = {
    key: 'select',
    label: t('certification:queue.select'),
    cell: (row) =>
      row.mayBeBatched && (
        <input type="checkbox" name="id" value={row.id} form={BATCH} aria-label={t('certification:queue.selectOne', { name: name(row) })} />
      ),
  }
  return [
    {
      key: 'officer',
      label: t('certification:queue.officer'),
      cell: (row) => <a href={`/certification/officers/${row.officerId}/archive`}>{name(row)}</a>,
      detail: (row) => row.badgeNo,
    },
    ...(mayDecide ? [select] : []),
    { key: 'unit', label: t('certification:queue.at'), cell: (row) => name(row.unit) },
    {
      key: 'application',
      label: t('certification:queue.application'),
      cell: (row) => t(`certification:queue.kind.${row.kind}`),
      detail: (row) => level.withLevel(row.level, row.speciality),
    },
    {
      key: 'result',
      label: t('certification:queue.result'),
      cell: (row) => format.marks(row.marks),
      detail: (row) => format.monthDay(row.examPassedOn),
      isNumber: true,
      sorted: 'ascending',
    },
    { key: 'checks', label: t('certification:queue.checks'), cell: (row) => <Checks warnings={row.warnings} /> },
    {
      key: 'act',
      label: t('certification:queue.act'),
      cell: (row) => (
        <LinkButton href={`/certification/confirmations/${row.id}`} isSmall>
          {t(row.mayBeBatched && mayDecide ? 'certification:queue.confirm' : 'certification:queue.review')}
        </LinkButton>
      ),
    },
  ]
}

function Checks({ warnings }: { readonly warnings: readonly CheckCode[] }) {
  const t = useT()
  const [first, ...others] = warnings
  if (!first) {
    return (
      <Tag tone="ok" icon="valid">
        {t('certification:queue.allPassed')}
      </Tag>
    )
  }
  return (
    <Tag tone="duty" icon="alert">
      {t(`certification:queue.warning.${first}`)}
      {others.length > 0 && ` +${others.length}`}
    </Tag>
  )
}
