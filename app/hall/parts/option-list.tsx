import { usePick, useT } from '~/ui/i18n'
import { Icon } from '~/ui/icon'
import { VisuallyHidden } from '~/ui/visually-hidden'
import type { Answer } from '../protocol/hall-protocol'
import type { PlacedQuestion } from '../sitting/paper-layout'
import { ContentText } from './content-text'
import { optionLetter } from './option-letter'
import styles from './option-list.module.css'

type OptionListProps = {
  readonly question: PlacedQuestion
  readonly answer: Answer | undefined
  readonly isDisabled: boolean
  readonly onChoose: (optionId: string) => void
}

const legends = {
  SINGLE: 'hall:question.legendSingle',
  MULTIPLE: 'hall:question.legendMultiple',
  TRUE_FALSE: 'hall:question.legendTrueFalse',
} as const

/** Real radio buttons or checkboxes inside styled labels; the letter is the shortcut. */
export function OptionList({ question, answer, isDisabled, onChoose }: OptionListProps) {
  const t = useT()
  const pick = usePick()
  const isMultiple = question.type === 'MULTIPLE'
  const legend = question.type === 'FILL_IN' ? legends.SINGLE : legends[question.type]
  return (
    <fieldset disabled={isDisabled} className={styles.list}>
      <legend>
        <VisuallyHidden>{t(legend)}</VisuallyHidden>
      </legend>
      {question.options?.map(({ optionId, text }, index) => {
        const isChosen = isChosenIn(answer, optionId)
        return (
          <label key={optionId} className={isChosen ? styles.chosen : styles.option}>
            <input
              className={styles.input}
              type={isMultiple ? 'checkbox' : 'radio'}
              name={`question-${question.questionId}`}
              value={optionId}
              checked={isChosen}
              onChange={() => onChoose(optionId)}
              aria-label={`${optionLetter(index)}. ${pick(text.zh, text.en)}`}
            />
            <span className={styles.surface} aria-hidden="true" />
            <span className={isMultiple ? styles.square : styles.round} aria-hidden="true">
              {optionLetter(index)}
            </span>
            <ContentText text={text} className={styles.text} />
            {isChosen && (
              <span className={styles.verdict} aria-hidden="true">
                <Icon name="check" />
                <span className={styles.word}>{t('hall:question.chosen')}</span>
              </span>
            )}
          </label>
        )
      })}
    </fieldset>
  )
}

function isChosenIn(answer: Answer | undefined, optionId: string): boolean {
  if (answer === undefined) return false
  if ('choice' in answer) return answer.choice === optionId
  return 'choices' in answer && answer.choices.includes(optionId)
}
