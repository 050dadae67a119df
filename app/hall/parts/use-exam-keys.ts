import { useLayoutEffect } from 'react'

type ExamKeys = {
  readonly isOn: boolean
  readonly hasShortcuts: boolean
  readonly onLetter: (index: number) => void
  readonly onFlag: () => void
  readonly onPrevious: () => void
  readonly onNext: () => void
  readonly onHelp: () => void
}

/** The keyboard of the exam: A–E, arrows, M, Enter, ?. Nothing is taken from a text field, a composition or a browser shortcut. */
export function useExamKeys(keys: ExamKeys): void {
  // before the question is painted: a key pressed at its first sight must not be lost, nor go to the question before
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (!keys.isOn || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      const act = actOf(event, keys)
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}

function actOf({ key, target }: KeyboardEvent, keys: ExamKeys): (() => void) | null {
  const isText = target instanceof HTMLInputElement && target.type === 'text'
  const isPressable = target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement
  if (key === 'Enter') return isPressable ? null : keys.onNext
  if (isText) return null
  if (key === 'ArrowLeft') return keys.onPrevious
  if (key === 'ArrowRight') return keys.onNext
  if (!keys.hasShortcuts) return null
  if (key === '?' || key === '\uff1f') return keys.onHelp
  const letter = key.toUpperCase()
  if (letter === 'M') return keys.onFlag
  const index = letter.length === 1 ? letter.charCodeAt(0) - 65 : -1
  return index >= 0 && index < 5 ? () => keys.onLetter(index) : null
}
