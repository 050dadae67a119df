import type { ReactNode } from 'react'
import styles from './answer-option.module.css'
import { classNames } from './class-names'
import { useT } from './i18n'
import { Icon } from './icon'

interface AnswerOptionProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  /** A, B, C. */
  readonly letter: string
  /** Controlled, in the hall. */
  readonly isChecked?: boolean
  readonly onChange?: (isChecked: boolean) => void
  readonly isDisabled?: boolean
  /** Greater type and taller rows, for the exam. */
  readonly isGreat?: boolean
  readonly children: ReactNode
}

/** One option of a question: a real radio or check box, its letter as the mark. Works without script when uncontrolled. */
export function AnswerOption({ type, name, value, letter, isChecked, onChange, isDisabled, isGreat, children }: AnswerOptionProps) {
  const t = useT()
  return (
    <label className={classNames(styles.option, isGreat && styles.great)}>
      <input
        className={styles.input}
        type={type}
        name={name}
        value={value}
        disabled={isDisabled}
        {...(isChecked === undefined ? {} : { checked: isChecked, onChange: (event) => onChange?.(event.currentTarget.checked) })}
      />
      <span className={styles.edge} aria-hidden="true" />
      <span className={classNames(styles.letter, type === 'checkbox' && styles.square)}>{letter}</span>
      <span className={styles.text}>{children}</span>
      <span className={styles.chosen} aria-hidden="true">
        <Icon name="check" />
        <span className={styles.word}>{t('kit:exam.chosen')}</span>
      </span>
    </label>
  )
}
