import { useEffect, useRef } from 'react'
import { useFormat, useLanguage, useT } from '~/ui/i18n'
import { Tag } from '~/ui/tag'
import type { Answer } from '../protocol/hall-protocol'
import { isAnswered } from '../sitting/is-answered'
import type { PlacedQuestion } from '../sitting/paper-layout'
import { BlankList } from './blank-list'
import { ContentText } from './content-text'
import { optionLetter } from './option-letter'
import { OptionList } from './option-list'
import styles from './question-card.module.css'
import { StemText } from './stem-text'

export type QuestionCardProps = {
  readonly question: PlacedQuestion
  /** first and last number of the questions that share a case text */
  readonly groupRange: readonly [number, number] | null
  readonly answer: Answer | undefined
  readonly isFlagged: boolean
  readonly isDisabled: boolean
  readonly hasShortcuts: boolean
  /** the heading takes the focus when the question changes, so that it is read and keys work at once */
  readonly takesFocus: boolean
  readonly onChoose: (optionId: string) => void
  readonly onClear: () => void
  readonly onType: (answer: Answer) => void
  readonly onHold: () => void
  readonly onLeave: () => void
}

/** One question: number, type, marks and rule; stem; what to answer with; for a case, its text beside it. */
export function QuestionCard(props: QuestionCardProps) {
  const { question, groupRange, answer, isFlagged, isDisabled, hasShortcuts, takesFocus } = props
  const t = useT()
  const format = useFormat()
  const language = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [question.questionId, takesFocus])

  const letters = `A–${optionLetter((question.options?.length ?? 1) - 1)}`
  const card = (
    <section className={styles.card} aria-labelledby="question-number">
      <div className={styles.head}>
        <h2 className={styles.number} id="question-number" ref={heading} tabIndex={-1}>
          {t('hall:question.number', { number: question.number })}
        </h2>
        <span>{t(`hall:types.${question.type}`)}</span>
        <span>{t('hall:question.marks', { count: question.marks, marks: format.marks(question.marks) })}</span>
        <span>{t(`hall:rules.${question.ruleKey}`)}</span>
        {isFlagged && (
          <Tag tone="duty" icon="flag">
            {t('hall:question.flagged')}
          </Tag>
        )}
      </div>
      {language === 'en' && question.stem.en === null && <p className={styles.note}>{t('hall:question.chineseOnly')}</p>}
      <StemText question={question} />
      {question.type === 'FILL_IN' ? (
        <BlankList
          key={question.questionId}
          question={question}
          answer={answer}
          isDisabled={isDisabled}
          onType={props.onType}
          onHold={props.onHold}
          onLeave={props.onLeave}
        />
      ) : (
        <OptionList question={question} answer={answer} isDisabled={isDisabled} onChoose={props.onChoose} />
      )}
      <div className={styles.under}>
        {hasShortcuts && (
          <p className={styles.keys}>
            {question.type === 'FILL_IN' ? t('hall:question.keysBlanks') : t('hall:question.keys', { letters })}
          </p>
        )}
        {question.type !== 'FILL_IN' && isAnswered(answer) && (
          <button type="button" className={styles.clear} disabled={isDisabled} onClick={props.onClear}>
            {t('hall:question.clear')}
          </button>
        )}
      </div>
    </section>
  )
  if (!question.group) return card
  const [from, to] = groupRange ?? [question.number, question.number]
  return (
    <div className={styles.pair}>
      <section className={styles.caseText} aria-labelledby="case-title" tabIndex={0}>
        <h3 className={styles.caseTitle} id="case-title">
          {t('hall:question.caseTextOf', { from, to })}
        </h3>
        <p className={styles.caseWords}>
          <ContentText text={question.group.text} />
        </p>
      </section>
      {card}
    </div>
  )
}
