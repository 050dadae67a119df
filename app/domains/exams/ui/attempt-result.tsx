import type { ReadingList } from '~/domains/study/model/reading-list'
import { ReadNext } from '~/domains/study/ui/read-next'
import { countdown } from '~/ui/countdown'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Columns, Stack } from '~/ui/layout'
import { PageTitle } from '~/ui/page-title'
import { ScoreDistribution } from '~/ui/score-distribution'
import { Sheet } from '~/ui/sheet'
import { StatRow } from '~/ui/stat-row'
import { QuestionReview } from './question-review'
import type { ResultBannerProps } from './result-banner'
import { ResultBanner } from './result-banner'
import type { PaperText, ReviewedQuestion } from './reviewed-question'
import type { WeakTopic } from './weak-topics'
import { WeakTopics } from './weak-topics'

export interface AttemptResultProps {
  readonly exam: { readonly titleZh: string; readonly titleEn: string; readonly kind: 'FORMAL' | 'MOCK' }
  readonly marks: number
  readonly totalMarks: number
  readonly passMark: number
  readonly isPass: boolean
  readonly usedMs: number
  readonly sections: readonly { readonly title: PaperText; readonly marks: number; readonly totalMarks: number }[]
  /** What became of a pass: absent for mock exams and for whoever did not pass. */
  readonly confirmation?: ResultBannerProps['confirmation']
  /** Everybody's marks, where enough sat that nobody can be made out; null otherwise. */
  readonly scores: readonly number[] | null
  readonly weakTopics: readonly WeakTopic[]
  readonly reading: ReadingList
  readonly questions: readonly ReviewedQuestion[]
  /** Which questions are shown: `?questions=all` or those that lost marks. */
  readonly shown: 'lost' | 'all'
  readonly path: string
}

/** A candidate's result with its review, after publication (DESIGN §5.8). */
export function AttemptResult(props: AttemptResultProps) {
  const { exam, marks, totalMarks, passMark, isPass, usedMs, sections, confirmation, scores } = props
  const { weakTopics, reading, questions, shown, path } = props
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const outcome = exam.kind === 'MOCK' ? 'mock' : isPass ? 'passed' : 'failed'
  const passed = scores?.filter((score) => score >= passMark).length ?? 0
  return (
    <>
      <PageTitle title={t(`exams:result.${outcome}`, { marks: format.marks(marks) })} lead={pick(exam.titleZh, exam.titleEn)} />
      <Stack>
        <ResultBanner outcome={outcome} marks={marks} passMark={passMark} confirmation={confirmation} />
        <Sheet>
          <StatRow
            stats={[
              {
                figure: format.marks(marks),
                of: t('exams:result.outOf', { total: format.marks(totalMarks) }),
                label: t('exams:result.total'),
              },
              ...sections.map((section) => ({
                figure: format.marks(section.marks),
                of: t('exams:result.outOf', { total: format.marks(section.totalMarks) }),
                label: pick(section.title.zh, section.title.en),
              })),
              { figure: format.marks(passMark), label: t('exams:result.passMark') },
              { figure: countdown(usedMs), label: t('exams:result.used') },
            ]}
          />
        </Sheet>
        {scores && (
          <Sheet
            title={t('exams:result.distribution')}
            note={t('exams:result.population', {
              count: scores.length,
              passed,
              rate: format.percent(scores.length === 0 ? 0 : passed / scores.length),
            })}
          >
            <ScoreDistribution scores={scores} totalMarks={totalMarks} passMark={passMark} own={marks} />
          </Sheet>
        )}
        {reading.entries.length > 0 ? (
          <Columns aside={<WeakTopics topics={weakTopics} />}>
            <ReadNext list={reading} />
          </Columns>
        ) : (
          <WeakTopics topics={weakTopics} />
        )}
        <QuestionReview questions={questions} shown={shown} path={path} kind={exam.kind} />
      </Stack>
    </>
  )
}
