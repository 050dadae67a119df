import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './exam-sheet.module.css'
import { useT } from './i18n'

export interface SheetQuestion {
  readonly questionId: string
  readonly number: number
  /** saved: on the server · waiting: on this computer · empty. */
  readonly state: 'empty' | 'waiting' | 'saved'
  readonly isFlagged?: boolean
  readonly isCurrent?: boolean
}

export interface SheetSection {
  readonly id: string
  readonly title: ReactNode
  readonly note?: ReactNode
  readonly questions: readonly SheetQuestion[]
}

interface ExamSheetProps {
  readonly sections: readonly SheetSection[]
  readonly onChoose: (questionId: string) => void
}

/** The answer sheet: solid, dashed or empty; a corner for flags, a ring for the current question; the same in words for readers. */
export function ExamSheet({ sections, onChoose }: ExamSheetProps) {
  const t = useT()
  return (
    <div className={styles.sheet}>
      {sections.map((section) => (
        <section key={section.id}>
          <h3 className={styles.title}>
            <span>{section.title}</span>
            {section.note && <span>{section.note}</span>}
          </h3>
          <ol className={styles.grid}>
            {section.questions.map((question) => (
              <li key={question.questionId}>
                <button
                  type="button"
                  className={look(question)}
                  aria-current={question.isCurrent ? 'true' : undefined}
                  aria-label={[
                    t('kit:exam.question', { number: question.number }),
                    t(`kit:exam.${question.state}`),
                    ...(question.isFlagged ? [t('kit:exam.flagged')] : []),
                  ].join(t('kit:listComma'))}
                  onClick={() => onChoose(question.questionId)}
                >
                  {question.number}
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <ul className={styles.key}>
        {(['saved', 'waiting', 'empty'] as const).map((state) => (
          <Key key={state} className={styles[state]} label={t(`kit:exam.${state}`)} />
        ))}
        <Key className={classNames(styles.empty, styles.flagged)} label={t('kit:exam.flagged')} />
        <Key className={classNames(styles.empty, styles.current)} label={t('kit:exam.current')} />
      </ul>
    </div>
  )
}

function look(question: SheetQuestion): string {
  return classNames(styles.seat, styles[question.state], question.isFlagged && styles.flagged, question.isCurrent && styles.current)
}

function Key({ className, label }: { readonly className: string | undefined; readonly label: string }) {
  return (
    <li className={styles.keyEntry}>
      <span className={classNames(styles.seat, styles.sample, className)} aria-hidden="true" />
      {label}
    </li>
  )
}
