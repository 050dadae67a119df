import { EmptyState } from '~/ui/empty-state'
import { usePick, useT } from '~/ui/i18n'
import { RecordList } from '~/ui/record-list'
import { Sheet } from '~/ui/sheet'
import { Tabs } from '~/ui/tabs'
import { optionLetter } from './option-letter'
import styles from './question-review.module.css'
import type { ReviewedQuestion } from './reviewed-question'
import { ReviewedQuestionCard } from './reviewed-question'

interface QuestionReviewProps {
  readonly questions: readonly ReviewedQuestion[]
  readonly shown: 'lost' | 'all'
  readonly path: string
  readonly kind: 'FORMAL' | 'MOCK'
}

/** Question by question, with the list of them beside it as a table of contents. */
export function QuestionReview({ questions, shown, path, kind }: QuestionReviewProps) {
  const t = useT()
  const lost = questions.filter(({ marks, of }) => marks < of)
  const listed = shown === 'lost' ? lost : questions
  return (
    <Sheet title={t('exams:result.review')} note={t(`exams:result.reviewOpen.${kind}`)}>
      <Tabs
        label={t('exams:result.questionsLabel')}
        tabs={[
          { href: path, label: t('exams:result.lost'), count: lost.length, isCurrent: shown === 'lost' },
          { href: `${path}?questions=all`, label: t('exams:result.all'), count: questions.length, isCurrent: shown === 'all' },
        ]}
      />
      {listed.length === 0 ? (
        <EmptyState title={t('exams:result.noneLost')}>{t('exams:result.noneLostMore')}</EmptyState>
      ) : (
        <div className={styles.columns}>
          <div className={styles.questions}>
            {listed.map((question, index) => (
              <ReviewedQuestionCard
                key={question.questionId}
                question={question}
                hasCaseText={question.group?.id !== listed[index - 1]?.group?.id}
              />
            ))}
          </div>
          <nav className={styles.contents} aria-label={t('exams:result.contents')}>
            <QuestionContents questions={listed} />
          </nav>
        </div>
      )}
    </Sheet>
  )
}

function QuestionContents({ questions }: { readonly questions: readonly ReviewedQuestion[] }) {
  const t = useT()
  const pick = usePick()
  return (
    <RecordList
      entries={questions.map((question) => ({
        id: question.questionId,
        when: <a href={`#q${question.number}`}>{t('exams:result.question', { number: question.number })}</a>,
        title: pick(question.topic.zh, question.topic.en),
        line: verdict(question),
      }))}
    />
  )

  function verdict({ options, blanks }: ReviewedQuestion): string {
    const letters = (wanted: 'isChosen' | 'isRight') =>
      (options ?? []).flatMap((option, index) => (option[wanted] ? [optionLetter(index)] : [])).join(' ')
    const given = blanks
      ? blanks.some((blank) => blank.given)
        ? blanks.map((blank) => blank.given || '–').join(' · ')
        : ''
      : letters('isChosen')
    const right = blanks ? blanks.map((blank) => blank.accepted[0] ?? '').join(' · ') : letters('isRight')
    return given ? t('exams:result.given', { given, right }) : t('exams:result.notGiven', { right })
  }
}
