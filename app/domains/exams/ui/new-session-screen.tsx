import { Banner } from '~/ui/banner'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { useT } from '~/ui/i18n'
import { Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { Sheet } from '~/ui/sheet'
import { DeskAnswer } from './desk-answer'
import { ExamTable, type ListedExam } from './exam-table'
import { SittingForm, type SittingFormProps } from './sitting-form'

export interface NewSessionScreenProps {
  readonly exams: readonly ListedExam[]
  readonly chosen: Pick<SittingFormProps, 'exam' | 'units' | 'earliest'> | null
  readonly mayMakeExams: boolean
  readonly answer?: SittingFormProps['answer']
}

/** Arranging a sitting: first the exam, then time and room. The candidates' list follows. */
export function NewSessionScreen({ exams, chosen, mayMakeExams, answer }: NewSessionScreenProps) {
  const t = useT()
  const makeNew = mayMakeExams && (
    <LinkButton href="/exam-papers/new" icon="plus">
      {t('exams:newSession.makeNew')}
    </LinkButton>
  )
  const hrefOf = ({ examId }: ListedExam) => `/sessions/new?exam=${examId}`
  return (
    <>
      <PageTitle title={t('exams:newSession.title')} lead={t('exams:newSession.lead')} aside={!chosen && makeNew} />
      <Stack>
        {answer && answer.others.length > 0 ? (
          <Banner tone="duty" icon="alert" title={t('exams:refusals.room-taken')} isAlert>
            <a href="#sharesRoomWith">{t('exams:room.look')}</a>
          </Banner>
        ) : (
          <DeskAnswer answer={answer} />
        )}
        {chosen ? (
          <SittingForm {...chosen} answer={answer} />
        ) : (
          <Sheet title={t('exams:newSession.choose')} note={t('exams:newSession.chooseNote')} isFlush>
            <ExamTable
              caption={t('exams:newSession.choose')}
              exams={exams}
              hrefOf={hrefOf}
              act={(exam) => (
                <LinkButton href={hrefOf(exam)} isSmall>
                  {t('exams:newSession.chooseAct')}
                </LinkButton>
              )}
              empty={
                <EmptyState icon="doc" title={t('exams:newSession.none')} action={makeNew}>
                  {t('exams:newSession.noneMore')}
                </EmptyState>
              }
            />
          </Sheet>
        )}
      </Stack>
    </>
  )
}
