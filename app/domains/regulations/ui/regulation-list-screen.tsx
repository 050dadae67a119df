import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Row, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import { StatusTag } from '~/ui/status-tag'
import { REGULATION_RANKS } from '../model/regulation-register'

export interface ShownVersion {
  readonly version: string
  readonly labelZh: string | null
  readonly articles: number
  readonly inForceFrom: string
  readonly inForceTo: string | null
  readonly status: 'IN_FORCE' | 'UPCOMING' | 'REPEALED'
}

export interface ShownRegulation {
  readonly slug: string
  readonly titleZh: string
  readonly titleEn: string
  readonly rank: string
  readonly versions: readonly ShownVersion[]
}

/** Every regulation the platform cites, with its versions. */
export function RegulationListScreen({ regulations }: { readonly regulations: readonly ShownRegulation[] }) {
  const t = useT()
  const pick = usePick()
  const rankName = (code: string) => {
    const rank = REGULATION_RANKS.find((known) => known === code)
    return rank ? t(`regulations:ranks.${rank}`) : code
  }
  return (
    <Stack>
      <PageTitle title={t('regulations:title')} lead={t('regulations:lead')} />
      <Sheet isFlush>
        <DataTable
          caption={t('regulations:title')}
          isCaptionHidden
          rows={regulations}
          rowKey={(row) => row.slug}
          columns={[
            {
              key: 'name',
              label: t('regulations:name'),
              cell: (row) => pick(row.titleZh, row.titleEn),
              detail: (row) => rankName(row.rank),
            },
            {
              key: 'versions',
              label: t('regulations:versions'),
              cell: (row) => row.versions.map((version) => <VersionLine key={version.version} slug={row.slug} version={version} />),
            },
          ]}
          empty={<EmptyState title={t('regulations:empty')} />}
        />
      </Sheet>
    </Stack>
  )
}

function VersionLine({ slug, version }: { readonly slug: string; readonly version: ShownVersion }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const { inForceFrom, inForceTo, labelZh, articles, status } = version
  const name = pick(labelZh ?? version.version, version.version)
  const words = inForceTo
    ? t('regulations:versionLineEnded', { version: name, from: format.date(inForceFrom), to: format.date(inForceTo) })
    : t('regulations:versionLine', { version: name, date: format.date(inForceFrom) })
  return (
    <Row>
      <a href={`/regulations/${slug}/${version.version}`}>{words}</a>
      <StatusTag status={status} />
      <small>{t('regulations:articles', { count: articles })}</small>
    </Row>
  )
}
