import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { classNames } from '~/ui/class-names'
import styles from './dialog.module.css'

type DialogProps = {
  readonly titleId: string
  readonly onCancel: () => void
  /** from the right edge at full height: the answer sheet on a phone */
  readonly isSheet?: boolean
  readonly children: ReactNode
}

/** A native modal dialog: the browser keeps the focus inside, gives it back afterwards, and Esc cancels. */
export function Dialog({ titleId, onCancel, isSheet, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={ref}
      className={classNames(styles.dialog, isSheet && styles.sheet)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      {children}
    </dialog>
  )
}
