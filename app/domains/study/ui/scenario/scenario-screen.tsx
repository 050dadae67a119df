import { Banner } from '~/ui/banner'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button, LinkButton } from '~/ui/button'
import { Citation } from '~/ui/citation'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Row, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import { DueStepForm } from './due-step'
import { MoveReview } from './move-review'
import styles from './scenario.module.css'
import type { ScenarioFacts, ScenarioRunFacts } from './scenario-types'

/** A scenario of language and action: the start, each step with the reasons of the one before, the end with a review. */
export function ScenarioScreen({ scenario }: { readonly scenario: ScenarioFacts }) {
  const t = useT()
  const pick = usePick()
  const { title, summary, run } = scenario
  return (
    <Stack>
      <Breadcrumb
        crumbs={[
          { label: t('study:shelf.title'), href: '/study' },
          { label: t('study:scenario.title'), href: '/study/scenarios' },
          { label: pick(title.zh, title.en) },
        ]}
      />
      <PageTitle title={pick(title.zh, title.en)} lead={pick(summary.zh, summary.en)} />
      {run ? <Run scenario={scenario} run={run} /> : <Start scenario={scenario} />}
      <Standing scenario={scenario} />
    </Stack>
  )
}

/** Of which day its law is, and that nobody has approved it: on the start, at every step and under the review. */
function Standing({ scenario: { asOf, reviewStatus } }: { readonly scenario: ScenarioFacts }) {
  const t = useT()
  const format = useFormat()
  return (
    <p className={styles.faint}>
      {t('study:reader.asOf', { date: format.date(asOf) })}
      {reviewStatus !== 'approved' && ` · ${t('study:shelf.draft')}`}
    </p>
  )
}

function Start({ scenario }: { readonly scenario: ScenarioFacts }) {
  const t = useT()
  const pick = usePick()
  const { facts, minutes, steps, citations, module } = scenario
  return (
    <Sheet title={t('study:scenario.facts')} isRuled>
      <Stack gap="close">
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact.zh}>{pick(fact.zh, fact.en)}</li>
          ))}
        </ul>
        <p className={styles.faint}>
          {t('study:scenario.minutes', { minutes })} · {t('study:scenario.steps', { count: steps })}
        </p>
        <p className={styles.faint}>
          {citations.map(({ shorthand, labelZh, labelEn, href }) => (
            <span key={shorthand} className={styles.cited}>
              <Citation href={href ?? undefined}>{pick(labelZh, labelEn)}</Citation>
            </span>
          ))}
        </p>
        <Row>
          <StartButton slug={scenario.slug} label={t('study:scenario.start')} />
          {module && <LinkButton href={`/study/modules/${module}`}>{t('study:scenario.module')}</LinkButton>}
        </Row>
      </Stack>
    </Sheet>
  )
}

function StartButton({ slug, label }: { readonly slug: string; readonly label: string }) {
  return (
    <form method="post" action={`/study/scenarios/${slug}/runs`}>
      <Button kind="main">{label}</Button>
    </form>
  )
}

function Run({ scenario, run }: { readonly scenario: ScenarioFacts; readonly run: ScenarioRunFacts }) {
  const last = run.moves.at(-1)
  if (run.ending) return <Ending scenario={scenario} run={run} />
  return (
    <>
      {last && (
        <Sheet id="last-move">
          <MoveReview move={last} hasSituation={false} />
        </Sheet>
      )}
      {run.due && (
        <Sheet isRuled>
          <DueStepForm slug={scenario.slug} runId={run.id} step={run.due} number={run.moves.length + 1} />
        </Sheet>
      )}
    </>
  )
}

function Ending({ scenario, run }: { readonly scenario: ScenarioFacts; readonly run: ScenarioRunFacts }) {
  const t = useT()
  const pick = usePick()
  const { ending } = run
  if (!ending) return null
  const isCritical = run.moves.at(-1)?.verdict === 'CRITICAL'
  const result = `${t(ending.isPassed ? 'study:scenario.passed' : 'study:scenario.failed')} · ${t('study:scenario.points', { points: ending.points, max: ending.maxPoints })}`
  return (
    <>
      <Banner tone={ending.isPassed ? 'ok' : 'danger'} title={result} isStatus>
        {isCritical && <p>{t('study:scenario.criticalEnd')}</p>}
        <p>{pick(ending.words.zh, ending.words.en)}</p>
      </Banner>
      <Sheet title={t('study:scenario.remember')} isRuled>
        <ul className={styles.facts}>
          {ending.remember.map((line) => (
            <li key={line.zh}>{pick(line.zh, line.en)}</li>
          ))}
        </ul>
      </Sheet>
      <Sheet title={t('study:scenario.review')}>
        {run.moves.map((move) => (
          <MoveReview key={move.number} move={move} hasSituation />
        ))}
      </Sheet>
      <Row>
        <StartButton slug={scenario.slug} label={t('study:scenario.again')} />
        {scenario.module && <LinkButton href={`/study/modules/${scenario.module}`}>{t('study:scenario.module')}</LinkButton>}
        <LinkButton href="/study/scenarios">{t('study:scenario.back')}</LinkButton>
      </Row>
    </>
  )
}
