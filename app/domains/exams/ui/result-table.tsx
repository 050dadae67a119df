import { countdown } from '~/ui/countdown'
import type { Column } from '~/ui/data-table'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import { StatusTag } from '~/ui/status-tag'

export interface CandidateResult {
  readonly attemptId: string
  readonly nameZh: string
  readonly nameEn: string
  readonly badgeNo: string
  readonly unitZh: string
  readonly unitEn: string
  readonly marks: number
  readonly isPass: boolean
  readonly usedMs: number
  readonly how: 'HANDED_IN' | 'TIME_OUT' | 'ROOM_END'
  /** Entries kept as evidence and not counted. */
  readonly evidence: number
}

/** Who earned what, highest first. */
export function ResultTable({ results }: { readonly results: readonly CandidateResult[] }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const columns: readonly Column<CandidateResult>[] = [
    { key: 'candidate', label: t('exams:results.candidate'), cell: (row) => pick(row.nameZh, row.nameEn), detail: (row) => row.badgeNo },
    { key: 'unit', label: t('exams:results.unit'), cell: (row) => pick(row.unitZh, row.unitEn) },
    {
      key: 'marks',
      label: t('exams:results.marks'),
      isNumber: true,
      sorted: 'descending',
      cell: (row) => <b>{format.marks(row.marks)}</b>,
    },
    { key: 'verdict', label: t('exams:results.verdict'), cell: (row) => <StatusTag status={row.isPass ? 'PASSED' : 'FAILED'} /> },
    { key: 'used', label: t('exams:results.used'), isNumber: true, cell: (row) => countdown(row.usedMs) },
    {
      key: 'how',
      label: t('exams:results.how'),
      cell: (row) => t(`exams:results.hows.${row.how}`),
      detail: (row) => row.evidence > 0 && t('exams:results.evidenceCount', { count: row.evidence }),
    },
  ]
  return (
    <Sheet title={t('exams:results.table')} note={t('exams:results.sortedBy')} isFlush>
      <DataTable
        caption={t('exams:results.table')}
        isCaptionHidden
        isWide
        columns={columns}
        rows={[...results].sort((a, b) => b.marks - a.marks || a.badgeNo.localeCompare(b.badgeNo))}
        rowKey={(row) => row.attemptId}
        empty={
          <EmptyState icon="exam" title={t('exams:results.empty')}>
            {t('exams:results.emptyMore')}
          </EmptyState>
        }
      />
    </Sheet>
  )
}
