import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { useFormat, useLanguage, usePick, useT } from '~/ui/i18n'
import { Row, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import { StatusTag } from '~/ui/status-tag'
import { articlePath, formatPlace } from '../model/citation'

export interface RegulationVersionScreenProps {
  readonly slug: string
  readonly titleZh: string
  readonly titleEn: string
  readonly version: string
  readonly labelZh: string | null
  readonly inForceFrom: string
  readonly status: 'IN_FORCE' | 'UPCOMING' | 'REPEALED'
  readonly otherVersions: readonly { readonly version: string; readonly labelZh: string | null }[]
  readonly articles: readonly { readonly number: string; readonly gistZh: string; readonly gistEn: string; readonly hasText: boolean }[]
}

/** One version of a regulation: the articles on record in the order of the book. */
export function RegulationVersionScreen(props: RegulationVersionScreenProps) {
  const { slug, version, labelZh, articles, otherVersions, status, inForceFrom } = props
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const language = useLanguage()
  const title = pick(props.titleZh, props.titleEn)
  return (
    <Stack>
      <PageTitle
        title={title}
        lead={
          <Row>
            <span>{pick(labelZh ?? version, version)}</span>
            <StatusTag status={status} />
            <span>{t('regulations:since', { date: format.date(inForceFrom) })}</span>
            <a href="/regulations">{t('regulations:toRegister')}</a>
          </Row>
        }
      />
      {otherVersions.length > 0 && (
        <p>
          {t('regulations:otherVersions')}{' '}
          {otherVersions.map((other) => (
            <a key={other.version} href={`/regulations/${slug}/${other.version}`}>
              {pick(other.labelZh ?? other.version, other.version)}{' '}
            </a>
          ))}
        </p>
      )}
      <Sheet isFlush>
        <DataTable
          caption={title}
          isCaptionHidden
          rows={articles}
          rowKey={(row) => row.number}
          columns={[
            {
              key: 'number',
              label: t('regulations:article'),
              cell: (row) => (
                <a href={articlePath({ regulation: slug, version, article: row.number })}>
                  {formatPlace(language, { article: row.number })}
                </a>
              ),
              detail: (row) => row.hasText && t('regulations:hasText'),
            },
            { key: 'gist', label: t('regulations:gist'), cell: (row) => pick(row.gistZh, row.gistEn) },
          ]}
          empty={<EmptyState icon="law" title={t('regulations:noArticles')} />}
        />
      </Sheet>
    </Stack>
  )
}
