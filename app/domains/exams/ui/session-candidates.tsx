import { Banner } from '~/ui/banner'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Halves, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { PrintNote } from '~/ui/print-note'
import { TextArea } from '~/ui/text-area'
import { Sheet } from '~/ui/sheet'
import type { UnitChoice } from '~/domains/organization/ui/unit-options'
import type { SessionPage } from '../model/session-pages'
import { CandidateListTable, type ListedCandidate } from './candidate-list-table'
import { ClashBanner, type ShownClash } from './clash-banner'
import { EnrolByBadge } from './enrol-by-badge'
import { EnrolByUnit } from './enrol-by-unit'
import { EnrolmentAnswer } from './enrolment-answer'
import type { EnrolmentAnswered, UnitToEnrol } from './enrolment-form'
import styles from './session-candidates.module.css'
import type { SessionHead } from './session-head'
import { SessionTabs } from './session-tabs'

export interface SessionCandidatesProps {
  readonly session: SessionHead
  readonly candidates: readonly ListedCandidate[]
  /** whether this is the time in which candidates are enrolled */
  readonly isOpen: boolean
  readonly mayEnrol: boolean
  readonly units: readonly UnitChoice[]
  readonly unit: UnitToEnrol | null
  readonly pages: readonly SessionPage[]
  /** what the page before this one did */
  readonly done: { readonly isScheduled: boolean; readonly isRemoved: boolean; readonly enrolled: number }
  readonly clashes: readonly ShownClash[]
  readonly answer?: EnrolmentAnswered
}

/** Who sits in a session; whoever manages it enrols them here while that is possible. */
export function SessionCandidates(props: SessionCandidatesProps) {
  const { session, pages, candidates, isOpen, mayEnrol, units, unit, done, clashes, answer } = props
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const isFormal = session.kind === 'FORMAL'
  const { sessionId } = session
  const removalHref = (candidateId: string) => `/sessions/${sessionId}/candidates/${candidateId}/removal`
  const isClosed = mayEnrol && !isOpen
  const hasNews = done.isScheduled || done.isRemoved || done.enrolled > 0 || answer !== undefined || isClosed || clashes.length > 0
  const place = t('exams:session.place', {
    ...{
      room: pick(session.roomZh, session.roomEn),
      time: `${format.date(session.opensAt)} ${format.span(session.opensAt, session.endsAt)}`,
    },
  })
  return (
    <>
      <PageTitle
        title={t('exams:candidates.title', { batch: session.batch })}
        lead={`${pick(session.titleZh, session.titleEn)} · ${place}`}
        aside={candidates.length > 0 && <PrintNote />}
      />
      <SessionTabs sessionId={sessionId} pages={pages} current="candidates" />
      <Stack>
        {hasNews && (
          <div className={styles.screenOnly}>
            <Stack>
              {done.isScheduled && (
                <Banner tone="ok" title={t('exams:candidates.scheduled')} isStatus>
                  {t('exams:candidates.scheduledMore')}
                </Banner>
              )}
              {done.enrolled > 0 && <Banner tone="ok" title={t('exams:candidates.enrolled', { count: done.enrolled })} isStatus />}
              {done.isRemoved && <Banner tone="ok" title={t('exams:removal.done')} isStatus />}
              <ClashBanner clashes={clashes} />
              {!(isClosed && answer?.refusal === 'session-opened') && <EnrolmentAnswer answer={answer} unit={unit} />}
              {isClosed && (
                <Banner
                  tone={answer ? 'danger' : 'info'}
                  icon="lock"
                  title={t(isFormal ? 'exams:candidates.closedFormal' : 'exams:candidates.closedMock')}
                  isAlert={answer !== undefined}
                >
                  {t('exams:candidates.closedMore')}
                </Banner>
              )}
              {isClosed && answer?.values.lines && (
                <Sheet>
                  <TextArea name="lines" label={t('exams:candidates.kept')} value={answer.values.lines} rows={8} isReadOnly />
                </Sheet>
              )}
            </Stack>
          </div>
        )}
        <CandidateListTable candidates={candidates} isOpen={isOpen} removalHref={mayEnrol ? removalHref : undefined} />
        {mayEnrol && isOpen && (
          <div className={styles.screenOnly} id="enrol">
            <Halves>
              <EnrolByBadge
                sessionId={sessionId}
                note={t(isFormal ? 'exams:candidates.untilFormal' : 'exams:candidates.untilMock', {
                  time: format.dateTime(isFormal ? session.opensAt : session.endsAt),
                })}
                answer={answer}
              />
              <EnrolByUnit sessionId={sessionId} units={units} unit={unit} answer={answer} />
            </Halves>
          </div>
        )}
      </Stack>
    </>
  )
}
