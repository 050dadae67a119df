import { useFormat, useLanguage, usePick, useT } from '~/ui/i18n'
import { LawBox } from '~/ui/law-box'
import { Row, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import { articlePath, formatCitation, formatPlace } from '../model/citation'
import { SUCCESSION_KINDS } from '../model/regulation-register'

export interface ArticleScreenProps {
  readonly slug: string
  readonly titleZh: string
  readonly titleEn: string
  readonly shortZh: string
  readonly shortEn: string
  readonly version: string
  readonly labelZh: string | null
  readonly number: string
  readonly gistZh: string
  readonly gistEn: string
  /** the text, where the organ has imported it */
  readonly textZh: string | null
  readonly inForceFrom: string
  readonly status: 'IN_FORCE' | 'UPCOMING' | 'REPEALED'
  readonly previous: string | null
  readonly next: string | null
  readonly successions: readonly {
    readonly direction: 'EARLIER' | 'LATER'
    readonly kind: string
    readonly version: string
    readonly article: string | null
    readonly isHeld: boolean
  }[]
}

/** Where a citation leads: our gist, the text where it was imported, and what the article was or became. */
export function ArticleScreen(props: ArticleScreenProps) {
  const { slug, version, number, textZh, successions, status } = props
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const language = useLanguage()
  const citation = { regulation: slug, version, article: number }
  const named = formatCitation(language, citation, props)
  const place = (article: string) => formatPlace(language, { article })
  const since = t('regulations:since', { date: format.date(props.inForceFrom) })
  return (
    <Stack>
      <PageTitle
        title={named}
        lead={
          <Row>
            <a href="/regulations">{t('regulations:toRegister')}</a>
            <a href={`/regulations/${slug}/${version}`}>{pick(props.titleZh, props.titleEn)}</a>
          </Row>
        }
      />
      {textZh && (
        <LawBox citation={named} status={status} since={since} isLawText>
          <p lang="zh-CN">{textZh}</p>
        </LawBox>
      )}
      <LawBox
        citation={textZh ? t('regulations:gistTitle') : named}
        status={textZh ? undefined : status}
        since={textZh ? undefined : since}
      >
        <p>{pick(props.gistZh, props.gistEn)}</p>
      </LawBox>
      {!textZh && <p>{t('regulations:noText')}</p>}
      {successions.length > 0 && (
        <Sheet title={t('regulations:succession')}>
          <ul>
            {successions.map((row) => (
              <li key={`${row.direction}-${row.version}-${row.article}`}>
                <SuccessionLine row={row} slug={slug} />
              </li>
            ))}
          </ul>
        </Sheet>
      )}
      <nav aria-label={t('regulations:neighbours')}>
        <Row align="between">
          <Neighbour
            article={props.previous}
            slug={slug}
            version={version}
            label={(article) => t('regulations:previous', { place: place(article) })}
          />
          <Neighbour
            article={props.next}
            slug={slug}
            version={version}
            label={(article) => t('regulations:next', { place: place(article) })}
          />
        </Row>
      </nav>
    </Stack>
  )
}

interface NeighbourProps {
  readonly article: string | null
  readonly slug: string
  readonly version: string
  readonly label: (article: string) => string
}

function Neighbour({ article, slug, version, label }: NeighbourProps) {
  return article ? <a href={articlePath({ regulation: slug, version, article })}>{label(article)}</a> : <span />
}

function SuccessionLine({ row, slug }: { readonly row: ArticleScreenProps['successions'][number]; readonly slug: string }) {
  const t = useT()
  const language = useLanguage()
  const { direction, version, article, isHeld } = row
  const isLater = direction === 'LATER'
  const kind = SUCCESSION_KINDS.find((known) => known === row.kind)
  const suffix = kind ? ` · ${t(`regulations:kinds.${kind}`)}` : ''
  if (article === null) return t(isLater ? 'regulations:laterNone' : 'regulations:earlierNone', { version })
  const words = t(isLater ? 'regulations:later' : 'regulations:earlier', { version, place: formatPlace(language, { article }) })
  return (
    <>
      {isHeld ? <a href={articlePath({ regulation: slug, version, article })}>{words}</a> : words}
      {suffix}
    </>
  )
}
