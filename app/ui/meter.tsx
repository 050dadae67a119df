import { classNames } from './class-names'
import styles from './meter.module.css'

interface MeterProps {
  /** Between 0 and 1. */
  readonly share: number
  readonly tone?: 'brand' | 'ok' | 'duty' | 'danger' | 'weak'
  readonly isThick?: boolean
  /** Where black lines stand, between 0 and 1. */
  readonly marks?: readonly number[]
}

/** A bar whose figure stands beside it in words; SVG attributes, because the policy allows no inline style. */
export function Meter({ share, tone = 'brand', isThick, marks = [] }: MeterProps) {
  return (
    <svg className={classNames(styles.meter, isThick && styles.thick)} aria-hidden="true" focusable="false">
      <rect className={styles.ground} y={isThick ? 4 : 0} width="100%" height={isThick ? 14 : 6} />
      <rect className={styles[tone]} y={isThick ? 4 : 0} width={percent(share)} height={isThick ? 14 : 6} />
      {marks.map((mark) => (
        <line key={mark} className={styles.mark} x1={percent(mark)} x2={percent(mark)} y1="0" y2="100%" />
      ))}
    </svg>
  )
}

function percent(share: number): string {
  return `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`
}
