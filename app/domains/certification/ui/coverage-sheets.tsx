import { ColumnChart } from '~/ui/column-chart'
import { CoverageBars } from '~/ui/coverage-bars'
import { DataTable } from '~/ui/data-table'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import { Sheet } from '~/ui/sheet'
import { StatRow } from '~/ui/stat-row'

interface Named {
  readonly nameZh: string
  readonly nameEn: string
}

export interface ShownCoverage {
  readonly waiting: number
  readonly expiring: number
  readonly expiringWithinDays: number
  readonly suspended: number
  readonly held: number
  readonly total: number
  readonly byUnit: readonly (Named & { readonly id: string; readonly held: number; readonly total: number })[]
}

/** The figures of the legal desk. */
export function CertificateFigures({ coverage }: { readonly coverage: ShownCoverage }) {
  const t = useT()
  const { waiting, held, total, expiring, expiringWithinDays, suspended } = coverage
  const list = (status: string) => `/certification/certificates?status=${status}`
  return (
    <Sheet>
      <StatRow
        stats={[
          { figure: waiting, label: t('certification:coverage.waiting'), icon: 'pending', href: '/certification/confirmations' },
          { figure: held, of: `/ ${total}`, label: t('certification:coverage.held'), icon: 'valid', href: list('VALID') },
          {
            figure: expiring,
            label: t('certification:coverage.expiring', { days: expiringWithinDays }),
            icon: 'clock',
            href: list('EXPIRING'),
          },
          { figure: suspended, label: t('certification:coverage.suspended'), icon: 'pause', href: list('SUSPENDED') },
          { figure: total - held, label: t('certification:coverage.without'), icon: 'minus' },
        ]}
      />
    </Sheet>
  )
}

/** Share of certified officers by unit; the lines are a provincial rule shown as an example (EX-45). */
export function CoverageSheet({ coverage }: { readonly coverage: ShownCoverage }) {
  const t = useT()
  const pick = usePick()
  return (
    <Sheet title={t('certification:coverage.title')} note={t('certification:coverage.note')}>
      <CoverageBars
        thresholds={[0.8, 0.9]}
        note={t('certification:coverage.marks')}
        units={coverage.byUnit.map(({ id, nameZh, nameEn, held, total }) => ({ key: id, label: pick(nameZh, nameEn), held, total }))}
      />
    </Sheet>
  )
}

export interface ShownExpiry {
  readonly months: readonly { readonly month: string; readonly count: number }[]
  readonly expiringWithinDays: number
  readonly next: readonly (Named & { readonly id: string; readonly level: Named; readonly unit: Named; readonly validUntil: string })[]
}

/** Certificates that end within the year, by month and the next by name. */
export function ExpirySheet({ expiry }: { readonly expiry: ShownExpiry }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  return (
    <Sheet title={t('certification:coverage.months')}>
      {expiry.next.length === 0 ? (
        <p>{t('certification:coverage.none')}</p>
      ) : (
        <Stack gap="close">
          <ColumnChart
            description={t('certification:coverage.monthsDescription')}
            columns={expiry.months.map(({ month, count }, index) => ({
              key: month,
              label: t('certification:coverage.month', { month: Number(month.slice(5)) }),
              count,
              tone: index < 3 ? 'duty' : 'have',
            }))}
          />
          <DataTable
            caption={t('certification:coverage.next')}
            isInset
            rows={expiry.next}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'officer',
                label: t('certification:coverage.officer'),
                cell: (row) => <a href={`/certification/certificates/${row.id}`}>{pick(row.nameZh, row.nameEn)}</a>,
                detail: (row) => `${pick(row.unit.nameZh, row.unit.nameEn)} · ${pick(row.level.nameZh, row.level.nameEn)}`,
              },
              { key: 'end', label: t('certification:coverage.end'), cell: (row) => format.date(row.validUntil), isNumber: true },
            ]}
          />
        </Stack>
      )}
    </Sheet>
  )
}
