import { LinkButton } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { FilterBar } from '~/ui/filter-bar'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import { pageHref } from '~/ui/page-numbers'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import { StatusTag } from '~/ui/status-tag'
import { CERTIFICATE_STATUSES, type CertificateStatus } from '../model/certificate-status'
import { useLevel } from './use-level'

interface Named {
  readonly nameZh: string
  readonly nameEn: string
}

export interface CertificateRow extends Named {
  readonly id: string
  readonly number: string
  readonly badgeNo: string
  readonly unit: Named
  readonly level: Named
  readonly speciality: string
  readonly validUntil: string | null
  readonly status: CertificateStatus
}

export interface CertificatesScreenProps {
  readonly rows: readonly CertificateRow[]
  readonly total: number
  readonly units: readonly (Named & { readonly id: string })[]
  readonly filter: { readonly search: string; readonly unitId: string; readonly status: string; readonly page: number }
  readonly pageSize: number
  readonly url: string
  readonly mayPropose: boolean
}

/** Certificates of the reader's units: search, unit and status in the address. */
export function CertificatesScreen({ rows, total, units, filter, pageSize, url, mayPropose }: CertificatesScreenProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const level = useLevel()
  return (
    <Stack>
      <PageTitle
        title={t('certification:list.title')}
        lead={t('certification:list.lead', { count: total })}
        aside={mayPropose && <LinkButton href="/certification/acts">{t('certification:list.acts')}</LinkButton>}
      />
      <Sheet isFlush title={t('certification:list.caption')}>
        <DataTable
          caption={t('certification:list.caption')}
          isCaptionHidden
          isWide
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'officer',
              label: t('certification:list.officer'),
              cell: (row) => pick(row.nameZh, row.nameEn),
              detail: (row) => row.badgeNo,
            },
            { key: 'unit', label: t('certification:list.unit'), cell: (row) => pick(row.unit.nameZh, row.unit.nameEn) },
            {
              key: 'number',
              label: t('certification:list.number'),
              cell: (row) => <a href={`/certification/certificates/${row.id}`}>{row.number}</a>,
              detail: (row) => level.withLevel(row.level, row.speciality),
            },
            { key: 'status', label: t('certification:list.state'), cell: (row) => <StatusTag status={row.status} /> },
            {
              key: 'until',
              label: t('certification:list.validUntil'),
              cell: (row) => (row.validUntil ? format.date(row.validUntil) : t('certification:list.noExpiry')),
              isNumber: true,
            },
          ]}
          tools={
            <FilterBar
              action="/certification/certificates"
              search={{ name: 'q', label: t('certification:list.search'), value: filter.search }}
              filters={[
                {
                  name: 'unit',
                  label: t('certification:list.unit'),
                  all: t('certification:list.allUnits'),
                  options: units.map(({ id, nameZh, nameEn }) => ({ value: id, label: pick(nameZh, nameEn) })),
                  value: filter.unitId,
                },
                {
                  name: 'status',
                  label: t('certification:list.status'),
                  all: t('certification:list.allStatuses'),
                  options: CERTIFICATE_STATUSES.map((status) => ({ value: status, label: t(`kit:status.${status}`) })),
                  value: filter.status,
                },
              ]}
              sortedBy={t('certification:list.sortedBy')}
            />
          }
          paging={total > 0 ? { page: filter.page, pageSize, total, hrefOf: (page) => pageHref(url, page) } : undefined}
          empty={<EmptyState title={t('certification:list.empty')}>{t('certification:list.emptyMore')}</EmptyState>}
        />
      </Sheet>
    </Stack>
  )
}
