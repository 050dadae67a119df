import { countdown } from './countdown'
import styles from './exam-clock.module.css'
import { useFormat, useT } from './i18n'

interface ExamClockProps {
  readonly remainingMs: number
  readonly deadlineAt?: string | Date
  /** On boards: the figure alone, greater. */
  readonly isGreat?: boolean
}

/** Time left. Silent for screen readers; the hall speaks it at 30, 10, 5 and 1 minutes and on request. */
export function ExamClock({ remainingMs, deadlineAt, isGreat }: ExamClockProps) {
  const t = useT()
  const format = useFormat()
  return (
    <div className={styles.clock}>
      <span className={styles.words}>
        <span>{t('kit:exam.timeLeft')}</span>
        {deadlineAt && <span>{t('kit:exam.until', { time: format.clockTime(deadlineAt) })}</span>}
      </span>
      <span className={isGreat ? styles.great : styles.time} role="timer" aria-live="off" aria-label={t('kit:exam.timeLeft')}>
        {countdown(remainingMs)}
      </span>
    </div>
  )
}
