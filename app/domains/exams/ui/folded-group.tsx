import type { ReactNode } from 'react'
import styles from './folded-group.module.css'

interface FoldedGroupProps {
  readonly id?: string
  /** What it is and how many. */
  readonly title: string
  readonly line?: string
  readonly isOpen?: boolean
  readonly children: ReactNode
}

/** Many of one kind behind one line, so that they do not stand in the way of what matters more. Opens without script. */
export function FoldedGroup({ id, title, line, isOpen, children }: FoldedGroupProps) {
  return (
    <details className={styles.group} id={id} open={isOpen}>
      <summary className={styles.summary}>
        <b>{title}</b>
        {line && <span className={styles.line}>{line}</span>}
      </summary>
      {children}
    </details>
  )
}
