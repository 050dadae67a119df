import { DataTable } from '~/ui/data-table'
import { useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'

/** What an officer held and when, newest first. */
export function RecordTable({
  caption,
  rows,
}: {
  readonly caption: string
  readonly rows: readonly (readonly [what: string, interval: string])[]
}) {
  const t = useT()
  return (
    <Sheet isFlush>
      <DataTable
        caption={caption}
        columns={[
          { key: 'what', label: caption, cell: ([what]) => what },
          {
            key: 'interval',
            label: `${t('organization:officers.from')} – ${t('organization:officers.to')}`,
            cell: ([, interval]) => interval,
          },
        ]}
        rows={rows}
        rowKey={([what, interval]) => what + interval}
      />
    </Sheet>
  )
}
