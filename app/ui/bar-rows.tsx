import type { ReactNode } from 'react'
import styles from './bar-rows.module.css'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Meter } from './meter'

export interface BarRow {
  readonly key: string
  readonly label: ReactNode
  /** Between 0 and 1. */
  readonly share: number
  readonly figure: ReactNode
  /** n / N, in a column of its own. */
  readonly count?: ReactNode
  readonly tone?: 'brand' | 'weak' | 'danger'
  readonly marks?: readonly number[]
}

/** Rows of label, bar and figure in HTML, so that they never shrink their text. */
export function BarRows({ rows }: { readonly rows: readonly BarRow[] }) {
  const hasCount = rows.some(({ count }) => count !== undefined)
  return (
    <ul className={hasCount ? styles.counted : undefined}>
      {rows.map((row) => (
        <li className={styles.row} key={row.key}>
          <span className={styles.label}>{row.label}</span>
          <Meter share={row.share} tone={row.tone} marks={row.marks} isThick />
          <b className={classNames(styles.figure, row.tone && styles[row.tone])}>
            {row.tone === 'danger' && <Icon name="alert" />} {row.figure}
          </b>
          {hasCount && <span className={styles.count}>{row.count}</span>}
        </li>
      ))}
    </ul>
  )
}
