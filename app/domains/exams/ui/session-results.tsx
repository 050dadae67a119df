import { Banner } from '~/ui/banner'
import { LinkButton } from '~/ui/button'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { ScoreDistribution } from '~/ui/score-distribution'
import { Sheet } from '~/ui/sheet'
import { StatRow } from '~/ui/stat-row'
import type { SessionPage } from '../model/session-pages'
import type { CandidateResult } from './result-table'
import { ResultTable } from './result-table'
import type { SessionHead } from './session-head'
import { SessionTabs } from './session-tabs'

export interface SessionResultsProps {
  readonly session: SessionHead
  readonly pages: readonly SessionPage[]
  readonly totalMarks: number
  readonly passMark: number
  readonly results: readonly CandidateResult[]
  /** Candidates whose attempt has not ended. */
  readonly working: number
  readonly absent: number
  readonly publication: { readonly at: string; readonly byZh: string; readonly byEn: string } | null
  readonly mayPublish: boolean
}

/** The results of a session for those who run it, before and after publication. */
export function SessionResults(props: SessionResultsProps) {
  const { session, pages, totalMarks, passMark, results, working, absent, publication, mayPublish } = props
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const passed = results.filter(({ isPass }) => isPass).length
  const mean = results.length === 0 ? 0 : results.reduce((sum, { marks }) => sum + marks, 0) / results.length
  const isPublishable = session.kind === 'FORMAL' && !publication && working === 0 && results.length > 0
  return (
    <>
      <PageTitle
        title={t('exams:results.title', { batch: session.batch })}
        lead={`${pick(session.titleZh, session.titleEn)} · ${pick(session.roomZh, session.roomEn)} · ${format.date(session.opensAt)}`}
        aside={
          mayPublish &&
          isPublishable && (
            <LinkButton href={`/sessions/${session.sessionId}/publication`} kind="main" icon="upload">
              {t('exams:results.publish')}
            </LinkButton>
          )
        }
      />
      <SessionTabs sessionId={session.sessionId} pages={pages} current="results" />
      <Stack>
        <PublicationState session={session} publication={publication} working={working} results={results} />
        <Sheet>
          <StatRow
            stats={[
              { figure: results.length, label: t('exams:results.present') },
              { figure: passed, label: t('exams:results.passed'), icon: 'valid' },
              { figure: format.percent(results.length === 0 ? 0 : passed / results.length), label: t('exams:results.rate') },
              { figure: format.number(mean, { maximumFractionDigits: 1 }), label: t('exams:results.mean') },
              { figure: absent, label: t('exams:results.absent'), icon: 'minus' },
            ]}
          />
        </Sheet>
        {results.length > 0 && (
          <Sheet title={t('exams:result.distribution')} note={t('exams:results.marked', { count: results.length })}>
            <ScoreDistribution scores={results.map(({ marks }) => marks)} totalMarks={totalMarks} passMark={passMark} />
          </Sheet>
        )}
        <ResultTable results={results} />
      </Stack>
    </>
  )
}

type PublicationStateProps = Pick<SessionResultsProps, 'session' | 'publication' | 'working' | 'results'>

function PublicationState({ session, publication, working, results }: PublicationStateProps) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  if (session.kind === 'MOCK') return <Banner title={t('exams:results.mock')} />
  if (publication) {
    return (
      <Banner
        tone="ok"
        title={t('exams:results.published', { time: format.dateTime(publication.at), name: pick(publication.byZh, publication.byEn) })}
      >
        {t('exams:results.publishedMore')}
      </Banner>
    )
  }
  return (
    <Banner tone="duty" title={t('exams:results.notPublished')}>
      {working > 0 ? t('exams:results.notPublishedMore', { count: working }) : results.length > 0 && t('exams:results.ready')}
    </Banner>
  )
}
