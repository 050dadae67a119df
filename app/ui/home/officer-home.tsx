import { LinkButton } from '../button'
import type { CanDo } from '../can-do-list'
import { EmptyState } from '../empty-state'
import { useFormat, useT } from '../i18n'
import { Columns, Stack } from '../layout'
import type { Mastery } from '../mastery-bars'
import { MasteryBars } from '../mastery-bars'
import { PageTitle } from '../page-title'
import type { ReviewStep } from '../review-chain'
import { ReviewChain } from '../review-chain'
import { Sheet } from '../sheet'
import type { DutyTask } from './duty-sheet'
import { DutySheet, useDutyLead } from './duty-sheet'
import type { ArchiveNews } from './news-sheet'
import { NewsSheet } from './news-sheet'
import type { Qualification } from './qualification-sheet'
import { QualificationSheet } from './qualification-sheet'

export interface OfficerHomeProps {
  readonly now: string
  readonly duties: readonly DutyTask[]
  readonly mastery: readonly Mastery[]
  readonly news: readonly ArchiveNews[]
  readonly qualification: Qualification | null
  readonly roles: readonly CanDo[]
  /** What stands between the officer and the (next) certificate; empty where nothing does. */
  readonly steps: readonly ReviewStep[]
}

/** An officer's home: what must I do now, and by when; then what I know, hold and still need. */
export function OfficerHome({ now, duties, mastery, news, qualification, roles, steps }: OfficerHomeProps) {
  const t = useT()
  const format = useFormat()
  return (
    <>
      <PageTitle title={t('pages:duty.title')} lead={useDutyLead(duties, now)} aside={format.longDate(now)} />
      <Stack>
        <DutySheet tasks={duties} now={now} />
        <Columns
          aside={
            <>
              <QualificationSheet qualification={qualification} roles={roles} now={now} />
              {steps.length > 0 && (
                <Sheet title={t(qualification ? 'pages:officerHome.renewal' : 'pages:officerHome.first')}>
                  <ReviewChain steps={steps} />
                </Sheet>
              )}
            </>
          }
        >
          <Sheet title={t('pages:officerHome.mastery')} note={t('pages:officerHome.masteryNote')}>
            {mastery.length > 0 ? <MasteryBars topics={mastery} /> : <NoMastery />}
          </Sheet>
          <NewsSheet news={news} />
        </Columns>
      </Stack>
    </>
  )
}

function NoMastery() {
  const t = useT()
  return (
    <EmptyState
      icon="chart"
      title={t('pages:officerHome.masteryEmpty')}
      action={
        <LinkButton href="/exams" isSmall>
          {t('pages:officerHome.masteryAct')}
        </LinkButton>
      }
    >
      {t('pages:officerHome.masteryEmptyMore')}
    </EmptyState>
  )
}
