import type { ReactNode } from 'react'
import { Meter } from './meter'
import styles from './progress.module.css'

interface ProgressProps {
  /** Words and figure before the bar: “已读 60%”. */
  readonly label: ReactNode
  /** Time left, after the bar. */
  readonly left?: ReactNode
  /** Between 0 and 1. */
  readonly share: number
  readonly tone?: 'brand' | 'ok' | 'duty'
}

export function Progress({ label, left, share, tone }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <span>{label}</span>
      <span className={styles.bar}>
        <Meter share={share} tone={tone} />
      </span>
      {left && <span>{left}</span>}
    </div>
  )
}
