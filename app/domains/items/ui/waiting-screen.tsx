import { Banner } from '~/ui/banner'
import { Button } from '~/ui/button'
import { DataTable, type Column } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/error-summary'
import { FieldError } from '~/ui/field-error'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import { pageHref } from '~/ui/page-numbers'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import type { BankTab } from '../model/bank-tabs'
import { BankTabs } from './bank-tabs'
import { useItemColumns, type ListedItem } from './item-columns'
import { sentRefusalKey } from './refusals'
import styles from './waiting-screen.module.css'

interface WaitingRow extends ListedItem {
  readonly writer: { readonly nameZh: string; readonly nameEn: string } | null
  readonly createdAt: string
  readonly missing: number
}

/** What came of the last submission, where it was refused. */
export interface WaitingAnswer {
  readonly refusal: string
  readonly ticked: readonly string[]
}

export interface WaitingScreenProps {
  readonly items: readonly WaitingRow[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
  readonly tabs: readonly BankTab[]
  readonly url: string
  /** how many the last act approved */
  readonly done: number
  readonly answer?: WaitingAnswer
}

const FORM = 'approve'
const ERROR = 'ticks-error'
const idOf = (versionId: string) => `tick-${versionId}`

/** Drafts that wait for this person: read one by one, approved together; a return is said on the item's own page. */
export function WaitingScreen({ items, total, page, pageSize, tabs, url, done, answer }: WaitingScreenProps) {
  const t = useT()
  const lacksTicks = answer?.refusal === 'bad-input' && items.length > 0
  const columns = useWaitingColumns(answer?.ticked ?? [], lacksTicks)
  return (
    <Stack>
      <PageTitle
        title={t('items:waiting.title')}
        lead={total > 0 ? t('items:waiting.lead', { count: total }) : t('items:waiting.leadNone')}
      />
      <BankTabs current="review" open={tabs} waiting={total} />
      {done > 0 && !answer && <Banner tone="ok" title={t('items:waiting.done', { count: done })} isStatus />}
      {lacksTicks && <ErrorSummary errors={[{ id: idOf(items[0]!.id), message: t('items:waiting.noneTicked') }]} />}
      {answer && !lacksTicks && (
        <Banner tone="danger" title={t(sentRefusalKey(answer.refusal))} isAlert>
          {t('items:waiting.refusedMore')}
        </Banner>
      )}
      <Sheet isFlush title={t('items:waiting.caption')} note={t('items:waiting.sortedBy')}>
        {lacksTicks && (
          <div className={styles.error}>
            <FieldError id={ERROR}>{t('items:waiting.noneTicked')}</FieldError>
          </div>
        )}
        <DataTable
          caption={t('items:waiting.caption')}
          isCaptionHidden
          isWide
          isListWhenNarrow
          rows={items}
          rowKey={({ slug }) => slug}
          columns={columns}
          foot={
            items.length > 0 && (
              <>
                <form id={FORM} method="post" hidden />
                <Button kind="main" icon="check" form={FORM}>
                  {t('items:waiting.approve')}
                </Button>
                <span>{t('items:waiting.approveNote')}</span>
              </>
            )
          }
          paging={total > 0 ? { page, pageSize, total, hrefOf: (to) => pageHref(url, to) } : undefined}
          empty={
            <EmptyState title={t('items:waiting.empty')} action={<a href="/items">{t('items:waiting.toBank')}</a>}>
              {t('items:waiting.emptyMore')}
            </EmptyState>
          }
        />
      </Sheet>
    </Stack>
  )
}

function useWaitingColumns(ticked: readonly string[], lacksTicks: boolean): Column<WaitingRow>[] {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const columns = useItemColumns<WaitingRow>()
  return [
    columns.headline,
    {
      key: 'select',
      label: t('items:waiting.select'),
      cell: ({ id, slug }) => (
        <input
          className={styles.tick}
          type="checkbox"
          id={idOf(id)}
          name="version"
          value={id}
          form={FORM}
          defaultChecked={ticked.includes(id)}
          aria-label={t('items:waiting.selectOne', { slug })}
          aria-invalid={lacksTicks || undefined}
          aria-describedby={lacksTicks ? ERROR : undefined}
        />
      ),
    },
    columns.type,
    columns.topic,
    columns.difficulty,
    {
      key: 'writer',
      label: t('items:waiting.writer'),
      cell: ({ writer }) => (writer ? pick(writer.nameZh, writer.nameEn) : t('items:waiting.shipped')),
      detail: ({ number }) => t('items:bank.versionNo', { number }),
      isUnbroken: true,
    },
    {
      key: 'since',
      label: t('items:waiting.since'),
      cell: ({ createdAt }) => <time dateTime={createdAt}>{format.date(createdAt)}</time>,
      isUnbroken: true,
    },
    {
      key: 'needs',
      label: t('items:waiting.needs'),
      cell: ({ missing }) => t('items:waiting.needsCount', { count: missing }),
      isUnbroken: true,
    },
  ]
}
