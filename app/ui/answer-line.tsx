import type { ReactNode } from 'react'
import styles from './answer-line.module.css'
import { classNames } from './class-names'
import { useT } from './i18n'
import { Icon } from './icon'

interface AnswerLineProps {
  readonly letter: string
  readonly isSquare?: boolean
  readonly isRight: boolean
  readonly isChosen: boolean
  /** Why it is wrong. */
  readonly why?: ReactNode
  readonly children: ReactNode
}

/** One option after the marking: right or wrong, chosen or not, in words as well as colour. A list item. */
export function AnswerLine({ letter, isSquare, isRight, isChosen, why, children }: AnswerLineProps) {
  const t = useT()
  const verdict = isRight ? (isChosen ? 'ownRight' : 'right') : isChosen ? 'ownWrong' : null
  return (
    <li className={classNames(styles.line, isRight && styles.right, verdict === 'ownWrong' && styles.wrong)}>
      <span className={classNames(styles.letter, isSquare && styles.square)}>{letter}</span>
      <span className={styles.text}>
        {children}
        {why && <small className={styles.why}>{why}</small>}
      </span>
      {verdict && (
        <span className={styles.verdict}>
          <Icon name={isRight ? 'check' : 'x'} />
          {t(`kit:exam.${verdict}`)}
        </span>
      )}
    </li>
  )
}
