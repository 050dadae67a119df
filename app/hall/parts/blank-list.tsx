import { useEffect, useRef, useState } from 'react'
import { useT } from '~/ui/i18n'
import { VisuallyHidden } from '~/ui/visually-hidden'
import type { Answer } from '../protocol/hall-protocol'
import type { PlacedQuestion } from '../sitting/paper-layout'
import styles from './blank-list.module.css'

type BlankListProps = {
  readonly question: PlacedQuestion
  readonly answer: Answer | undefined
  readonly isDisabled: boolean
  readonly onType: (answer: Answer) => void
  readonly onHold: () => void
  readonly onLeave: () => void
}

/** One field per blank. The text stands in the field itself while it is typed, so that an IME composition is never disturbed. */
export function BlankList({ question, answer, isDisabled, onType, onHold, onLeave }: BlankListProps) {
  const t = useT()
  const count = question.blanks ?? 1
  const [texts, setTexts] = useState(() => textsOf(answer, count))
  const isComposing = useRef(false)
  const latest = useRef(texts)
  latest.current = texts

  // an answer that came from elsewhere (the server's, after a loss) replaces the text, but never while it is being typed
  useEffect(() => {
    const told = textsOf(answer, count)
    if (!isComposing.current && told.join('\n') !== latest.current.join('\n')) setTexts(told)
  }, [answer, count])

  function change(index: number, text: string): void {
    const next = latest.current.map((before, at) => (at === index ? text : before))
    setTexts(next)
    if (!isComposing.current) onType({ blanks: next })
  }

  return (
    <fieldset disabled={isDisabled} className={styles.list}>
      <legend>
        <VisuallyHidden>{t('hall:question.legendBlanks')}</VisuallyHidden>
      </legend>
      {texts.map((text, index) => (
        <label key={index} className={styles.blank}>
          <span>{t('hall:question.blank', { number: index + 1 })}</span>
          <input
            className={styles.input}
            type="text"
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => change(index, event.target.value)}
            onCompositionStart={() => {
              isComposing.current = true
              onHold()
            }}
            onCompositionEnd={(event) => {
              isComposing.current = false
              change(index, event.currentTarget.value)
            }}
            onBlur={onLeave}
          />
        </label>
      ))}
    </fieldset>
  )
}

function textsOf(answer: Answer | undefined, count: number): readonly string[] {
  const blanks = answer && 'blanks' in answer ? answer.blanks : []
  return Array.from({ length: count }, (_, index) => blanks[index] ?? '')
}
