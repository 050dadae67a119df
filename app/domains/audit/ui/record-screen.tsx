import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { FilterBar } from '~/ui/filter-bar'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import { Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'

interface RecordScreenProps {
  readonly rows: readonly {
    id: string
    at: string | Date
    name: string
    outcome: string
    actorKind: string
    address: string | null
    actor: { nameZh: string; nameEn: string } | null
  }[]
  readonly total: number
  readonly page: number
  readonly name: string
}

const PAGE_SIZE = 50

/** Names of acts and refusals are the record's own words and stand as they are written. */
export function RecordScreen({ rows, total, page, name }: RecordScreenProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  return (
    <Stack>
      <PageTitle title={t('audit:record.title')} lead={t('audit:record.lead')} />
      <Sheet isFlush>
        <DataTable
          caption={t('audit:record.caption')}
          columns={[
            { key: 'at', label: t('audit:record.at'), cell: ({ at }) => format.dateTime(at) },
            {
              key: 'actor',
              label: t('audit:record.actor'),
              cell: ({ actor, actorKind }) =>
                actor ? pick(actor.nameZh, actor.nameEn) : t(actorKind === 'system' ? 'audit:record.system' : 'audit:record.public'),
            },
            { key: 'name', label: t('audit:record.name'), cell: (row) => <code>{row.name}</code> },
            {
              key: 'outcome',
              label: t('audit:record.outcome'),
              cell: ({ outcome }) => (outcome === 'done' ? t('audit:record.done') : <code>{outcome}</code>),
            },
            { key: 'address', label: t('audit:record.address'), cell: ({ address }) => address ?? '—' },
          ]}
          rows={rows}
          rowKey={({ id }) => id}
          isWide
          tools={<FilterBar action="/record" search={{ name: 'name', label: t('audit:record.find'), value: name }} />}
          empty={<EmptyState title={t('audit:record.none')} />}
          paging={{
            page,
            pageSize: PAGE_SIZE,
            total,
            hrefOf: (to) => `/record?${new URLSearchParams({ ...(name && { name }), page: String(to) })}`,
          }}
        />
      </Sheet>
    </Stack>
  )
}
