import type { ReactNode } from 'react'
import styles from './record-list.module.css'

export interface RecordEntry {
  readonly id: string
  readonly at?: string
  /** “3月12日”, “10:30:42”, “第 18 题”. */
  readonly when: ReactNode
  readonly title: ReactNode
  readonly line?: ReactNode
}

/** Short entries below one another: what happened, in two lines each. */
export function RecordList({ entries }: { readonly entries: readonly RecordEntry[] }) {
  return (
    <ul>
      {entries.map((entry) => (
        <li className={styles.entry} key={entry.id}>
          {entry.at ? (
            <time className={styles.when} dateTime={entry.at}>
              {entry.when}
            </time>
          ) : (
            <span className={styles.when}>{entry.when}</span>
          )}
          <div className={styles.words}>
            <b>{entry.title}</b>
            {entry.line && <p className={styles.line}>{entry.line}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
