import { useEffect, useRef, useState } from 'react'
import { Button } from '~/ui/button'
import { useT } from '~/ui/i18n'
import { isAnswered } from '../sitting/is-answered'
import type { PlacedQuestion } from '../sitting/paper-layout'
import type { SittingState } from '../sitting/sitting-state'
import { Dialog } from './dialog'
import styles from './hand-in-dialog.module.css'

const MOST_SHOWN = 12

type HandInDialogProps = {
  readonly state: SittingState
  readonly onHandIn: () => Promise<void>
  readonly onGoTo: (questionId: string) => void
  readonly onBack: () => void
}

/** What cannot be undone, and what is still open; the first focus is on going back. */
export function HandInDialog({ state, onHandIn, onGoTo, onBack }: HandInDialogProps) {
  const t = useT()
  const { layout, answers, desk, unsent, downSince, phase, lostCount } = state
  const [hasFailed, setHasFailed] = useState(false)
  const empty = layout.questions.filter(({ questionId }) => !isAnswered(answers[questionId]))
  const flagged = layout.questions.filter(({ questionId }) => desk.flags.includes(questionId))
  const isBusy = phase !== 'answering'
  const back = useRef<HTMLDivElement>(null)

  useEffect(() => back.current?.querySelector('button')?.focus(), [])

  async function submit(): Promise<void> {
    setHasFailed(false)
    await onHandIn()
    setHasFailed(true)
  }

  return (
    <Dialog titleId="hand-in-title" onCancel={onBack}>
      <h2 className={styles.title} id="hand-in-title">
        {t('hall:handIn.title')}
      </h2>
      <p className={styles.line}>
        <b>{t('hall:handIn.warning')}</b>
      </p>
      {empty.length === 0 && flagged.length === 0 && (
        <p className={styles.line}>{t('hall:handIn.complete', { count: layout.questions.length })}</p>
      )}
      <Open title={t('hall:handIn.empty', { count: empty.length })} questions={empty} onGoTo={onGoTo} />
      <Open title={t('hall:handIn.flagged', { count: flagged.length })} questions={flagged} onGoTo={onGoTo} />
      <div role="status">
        {lostCount > 0 && <p className={styles.bad}>{t('hall:notice.lost', { count: lostCount })}</p>}
        {unsent.length > 0 && downSince === null && <p className={styles.line}>{t('hall:handIn.unsent', { count: unsent.length })}</p>}
        {downSince !== null && <p className={styles.duty}>{t('hall:handIn.down')}</p>}
        {hasFailed && downSince === null && !isBusy && lostCount === 0 && <p className={styles.bad}>{t('hall:handIn.failed')}</p>}
      </div>
      <div className={styles.buttons} ref={back}>
        <Button type="button" onClick={onBack}>
          {t('hall:handIn.back')}
        </Button>
        <Button type="button" kind="final" isDisabled={isBusy} onClick={() => void submit()}>
          {t(isBusy ? 'hall:handIn.busy' : 'hall:handIn.submit')}
        </Button>
      </div>
    </Dialog>
  )
}

type OpenProps = { readonly title: string; readonly questions: readonly PlacedQuestion[]; readonly onGoTo: (questionId: string) => void }

function Open({ title, questions, onGoTo }: OpenProps) {
  const t = useT()
  if (questions.length === 0) return null
  const more = questions.length - MOST_SHOWN
  return (
    <div className={styles.open}>
      <p>{title}</p>
      <ul className={styles.numbers}>
        {questions.slice(0, MOST_SHOWN).map(({ questionId, number }) => (
          <li key={questionId}>
            <button
              type="button"
              className={styles.number}
              aria-label={t('hall:handIn.goTo', { number })}
              onClick={() => onGoTo(questionId)}
            >
              {number}
            </button>
          </li>
        ))}
        {more > 0 && <li className={styles.more}>{t('hall:handIn.more', { count: more })}</li>}
      </ul>
    </div>
  )
}
