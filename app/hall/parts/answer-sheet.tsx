import { useEffect, useRef, type KeyboardEvent } from 'react'
import { classNames } from '~/ui/class-names'
import { useFormat, useT } from '~/ui/i18n'
import type { Answer } from '../protocol/hall-protocol'
import { isAnswered } from '../sitting/is-answered'
import type { PaperLayout, PlacedQuestion } from '../sitting/paper-layout'
import { AnswerSheetKey } from './answer-sheet-key'
import styles from './answer-sheet.module.css'

export type AnswerSheetProps = {
  readonly layout: PaperLayout
  readonly answers: Readonly<Record<string, Answer>>
  readonly flags: readonly string[]
  readonly unsent: readonly string[]
  readonly current: string
  readonly titleId?: string
  /** by the arrows the focus stays on the sheet; by a press it goes to the question */
  readonly onGoTo: (questionId: string, isByArrow: boolean) => void
}

const ROW = 10

/** All questions at a glance. One tab stop; arrows move; the state of each is said in words. */
export function AnswerSheet({ layout, answers, flags, unsent, current, titleId = 'sheet-title', onGoTo }: AnswerSheetProps) {
  const t = useT()
  const format = useFormat()
  const root = useRef<HTMLElement>(null)
  const movesFocus = useRef(false)
  const answered = layout.questions.filter(({ questionId }) => isAnswered(answers[questionId])).length
  const ordinals = t('hall:sheet.ordinals').split(' ')

  useEffect(() => {
    if (movesFocus.current) root.current?.querySelector<HTMLElement>('[aria-current]')?.focus()
    movesFocus.current = false
    root.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [current])

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -ROW, ArrowDown: ROW }[event.key]
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const at = layout.questions.findIndex(({ questionId }) => questionId === current)
    const target = layout.questions[at + step]
    if (!target) return
    movesFocus.current = true
    onGoTo(target.questionId, true)
  }

  function statesOf({ questionId }: PlacedQuestion): readonly string[] {
    const isDone = isAnswered(answers[questionId])
    const saved = unsent.includes(questionId) ? t('hall:sheet.waiting') : t('hall:sheet.answered')
    return [
      isDone ? saved : t('hall:sheet.empty'),
      ...(flags.includes(questionId) ? [t('hall:sheet.flagged')] : []),
      ...(questionId === current ? [t('hall:sheet.current')] : []),
    ]
  }

  return (
    <section className={styles.sheet} aria-labelledby={titleId} ref={root}>
      <h2 className={styles.title} id={titleId}>
        {t('hall:sheet.title')}
        <span className={styles.count}>{t('hall:sheet.count', { answered, total: layout.questions.length, flagged: flags.length })}</span>
      </h2>
      {layout.sections.map(({ id, type, marks, marksEach, questions }, index) => (
        <div key={id}>
          <h3 className={styles.section}>
            <span>{t('hall:sheet.sectionOf', { ordinal: ordinals[index] ?? index + 1, type: t(`hall:types.${type}`) })}</span>
            <span>
              {marksEach === null
                ? t('hall:sheet.sum', { count: questions.length, marks: format.marks(marks) })
                : t('hall:sheet.each', { count: marksEach, questions: questions.length, marks: format.marks(marksEach) })}
            </span>
          </h3>
          <ol className={styles.grid} onKeyDown={onKeyDown}>
            {questions.map((question) => {
              const { questionId, number } = question
              const isDone = isAnswered(answers[questionId])
              const isCurrent = questionId === current
              return (
                <li key={questionId} className={styles.place}>
                  <button
                    type="button"
                    className={classNames(
                      styles.cell,
                      isDone && (unsent.includes(questionId) ? styles.waiting : styles.answered),
                      flags.includes(questionId) && styles.flagged,
                      isCurrent && styles.current,
                    )}
                    aria-label={t('hall:sheet.label', { number, states: statesOf(question).join(t('kit:listComma')) })}
                    aria-current={isCurrent ? 'step' : undefined}
                    tabIndex={isCurrent ? 0 : -1}
                    onClick={() => onGoTo(questionId, false)}
                  >
                    {number}
                  </button>
                </li>
              )
            })}
          </ol>
        </div>
      ))}
      <AnswerSheetKey />
    </section>
  )
}
