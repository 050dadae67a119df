import { classNames } from '~/ui/class-names'
import { useT } from '~/ui/i18n'
import styles from './answer-sheet.module.css'

const signs = [
  ['answered', styles.answered],
  ['waiting', styles.waiting],
  ['empty', undefined],
  ['flagged', styles.flagged],
  ['current', styles.current],
] as const

/** What the signs of the answer sheet mean. */
export function AnswerSheetKey() {
  const t = useT()
  return (
    <ul className={styles.key}>
      {signs.map(([name, sign]) => (
        <li key={name} className={styles.keyLine}>
          <span className={classNames(styles.cell, styles.sign, sign)} aria-hidden="true" />
          {t(`hall:sheet.${name}`)}
        </li>
      ))}
    </ul>
  )
}
