import { EmptyState } from '../empty-state'
import { useFormat, useT } from '../i18n'
import { Halves, Stack } from '../layout'
import { PageTitle } from '../page-title'
import { RecordList } from '../record-list'
import { Sheet } from '../sheet'
import { StatRow } from '../stat-row'
import type { DutyTask } from './duty-sheet'
import { DutySheet } from './duty-sheet'
import type { OpenTests, SessionLine } from './session-lines'
import { SessionLines } from './session-lines'
import type { StudyTask } from './study-tasks'
import { StudyTasks } from './study-tasks'

export interface TrainingHomeProps {
  readonly now: string
  readonly counts: { readonly sitting: number; readonly running: number; readonly toPublish: number; readonly overdue: number }
  readonly duties: readonly DutyTask[]
  readonly sessions: readonly SessionLine[]
  readonly mayArrange?: boolean
  /** Diagnostic tests that are open. */
  readonly tests: OpenTests
  readonly study: readonly StudyTask[]
  readonly latest: readonly {
    readonly id: string
    readonly publishedAt: string
    readonly title: string
    readonly href: string
    readonly passed: number
    readonly total: number
    readonly mean: number
  }[]
}

/** The training unit's desk: sessions running, results to publish, who is behind with study. */
export function TrainingHome({ now, counts, duties, sessions, mayArrange, tests, study, latest }: TrainingHomeProps) {
  const t = useT()
  const format = useFormat()
  return (
    <>
      <PageTitle title={t('pages:trainingHome.title')} lead={t('pages:trainingHome.lead', counts)} aside={format.longDate(now)} />
      <Stack>
        <DutySheet
          tasks={duties}
          now={now}
          empty={<EmptyState title={t('pages:trainingHome.noDuties')}>{t('pages:trainingHome.noDutiesMore')}</EmptyState>}
        />
        <Sheet>
          <StatRow
            stats={[
              { figure: counts.sitting, label: t('pages:trainingHome.sitting'), icon: 'users' },
              { figure: counts.running, label: t('pages:trainingHome.running'), icon: 'clock' },
              { figure: counts.toPublish, label: t('pages:trainingHome.toPublish'), icon: 'pending' },
              { figure: counts.overdue, label: t('pages:trainingHome.overdue'), icon: 'alert' },
            ]}
          />
        </Sheet>
        <SessionLines sessions={sessions} mayArrange={mayArrange} tests={tests} />
        <Halves>
          <StudyTasks tasks={study} />
          <Sheet title={t('pages:trainingHome.latest')}>
            {latest.length === 0 && <p>{t('pages:trainingHome.latestEmpty')}</p>}
            <RecordList
              entries={latest.map(({ id, publishedAt, title, href, passed, total, mean }) => ({
                id,
                at: publishedAt,
                when: format.monthDay(publishedAt),
                title: <a href={href}>{title}</a>,
                line: t('pages:trainingHome.latestLine', { passed, total, mean: format.marks(mean) }),
              }))}
            />
          </Sheet>
        </Halves>
      </Stack>
    </>
  )
}
