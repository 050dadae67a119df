import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import { StatusTag } from '~/ui/status-tag'
import styles from '../shelf.module.css'
import type { Words } from './scenario-types'

interface ListedScenario {
  readonly slug: string
  readonly titleZh: string
  readonly titleEn: string
  readonly summary: Words
  readonly minutes: number
  readonly steps: number
  readonly last: { readonly isPassed: boolean; readonly at: Date | string } | null
}

export function ScenarioListScreen({ scenarios }: { readonly scenarios: readonly ListedScenario[] }) {
  const t = useT()
  return (
    <Stack>
      <PageTitle title={t('study:scenario.title')} lead={t('study:scenario.lead')} />
      {scenarios.length === 0 ? (
        <EmptyState icon="talk" title={t('study:shelf.empty')}>
          {t('study:shelf.emptyMore')}
        </EmptyState>
      ) : (
        <Sheet title={t('study:scenario.list')} isFlush>
          <ul className={styles.entries}>
            {scenarios.map((scenario) => (
              <Entry key={scenario.slug} scenario={scenario} />
            ))}
          </ul>
        </Sheet>
      )}
    </Stack>
  )
}

function Entry({ scenario }: { readonly scenario: ListedScenario }) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const { slug, titleZh, titleEn, summary, minutes, steps, last } = scenario
  return (
    <li className={styles.entry}>
      <div className={styles.words}>
        <h3 className={styles.title}>
          <a href={`/study/scenarios/${slug}`}>{pick(titleZh, titleEn)}</a>
        </h3>
        <p className={styles.summary}>{pick(summary.zh, summary.en)}</p>
        <p className={styles.facts}>
          <span>{t('study:scenario.minutes', { minutes })}</span>
          <span>{t('study:scenario.steps', { count: steps })}</span>
          {last && <span>{t('study:scenario.lastRun', { date: format.monthDay(last.at) })}</span>}
        </p>
      </div>
      <div className={styles.state}>
        {last ? (
          <StatusTag status={last.isPassed ? 'PASSED' : 'FAILED'} />
        ) : (
          <LinkButton href={`/study/scenarios/${slug}`}>{t('study:scenario.start')}</LinkButton>
        )}
      </div>
    </li>
  )
}
