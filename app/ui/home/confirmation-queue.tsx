import { LinkButton } from '../button'
import type { Column } from '../data-table'
import { DataTable } from '../data-table'
import { EmptyState } from '../empty-state'
import { useFormat, useT } from '../i18n'
import { Row } from '../layout'
import { Sheet } from '../sheet'
import type { TagTone } from '../tag'
import { Tag } from '../tag'

export interface QueueEntry {
  readonly id: string
  readonly name: string
  readonly badgeNo: string
  readonly unit: string
  /** First, renewal, promotion. */
  readonly applied: string
  /** Level and speciality. */
  readonly level: string
  readonly marks: number
  readonly passedOn: string
  /** Findings of the system; a warning asks for a review and bars batch handling. */
  readonly checks: readonly { readonly tone: Extract<TagTone, 'ok' | 'duty' | 'danger'>; readonly text: string }[]
  readonly href: string
}

const icons = { ok: 'valid', duty: 'alert', danger: 'fault' } as const

/** Who awaits confirmation, in the order of passing; the system's checks inform and never decide (design language §9). */
export function ConfirmationQueue({ queue }: { readonly queue: readonly QueueEntry[] }) {
  const t = useT()
  const format = useFormat()
  const columns: readonly Column<QueueEntry>[] = [
    { key: 'officer', label: t('pages:legalHome.officer'), cell: (row) => <a href={row.href}>{row.name}</a>, detail: (row) => row.badgeNo },
    { key: 'unit', label: t('pages:legalHome.unit'), cell: (row) => row.unit },
    { key: 'applied', label: t('pages:legalHome.applied'), cell: (row) => row.applied, detail: (row) => row.level },
    {
      key: 'marks',
      label: t('pages:legalHome.marks'),
      isNumber: true,
      sorted: 'ascending',
      cell: (row) => format.marks(row.marks),
      detail: (row) => format.monthDay(row.passedOn),
    },
    {
      key: 'checks',
      label: t('pages:legalHome.checks'),
      cell: (row) => (
        <Row>
          {row.checks.map(({ tone, text }) => (
            <Tag key={text} tone={tone} icon={icons[tone]}>
              {text}
            </Tag>
          ))}
        </Row>
      ),
    },
    {
      key: 'act',
      label: t('pages:legalHome.act'),
      isNumber: true,
      cell: (row) => (
        <LinkButton href={row.href} isSmall>
          {t(row.checks.every(({ tone }) => tone === 'ok') ? 'pages:legalHome.confirm' : 'pages:legalHome.review')}
        </LinkButton>
      ),
    },
  ]
  return (
    <Sheet
      title={t('pages:legalHome.queue')}
      note={t('pages:legalHome.sortedBy')}
      aside={<a href="/certification/confirmations">{t('pages:legalHome.queueAll')}</a>}
      isFlush
    >
      <DataTable
        caption={t('pages:legalHome.queue')}
        isCaptionHidden
        isWide
        columns={columns}
        rows={queue}
        rowKey={(row) => row.id}
        foot={queue.length > 0 && <span>{t('pages:legalHome.batchRule')}</span>}
        empty={<EmptyState title={t('pages:legalHome.queueEmpty')}>{t('pages:legalHome.queueEmptyMore')}</EmptyState>}
      />
    </Sheet>
  )
}
