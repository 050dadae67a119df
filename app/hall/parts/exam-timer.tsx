import { useEffect, useRef, useState } from 'react'
import { useFormat, useT } from '~/ui/i18n'
import { Icon } from '~/ui/icon'
import { VisuallyHidden } from '~/ui/visually-hidden'
import type { ServerClock } from '../clock/server-clock'
import { clockFace } from './clock-face'
import styles from './exam-timer.module.css'
import { timeCall, type TimeCall } from './time-call'
import { useServerNow } from './use-server-now'

/** a page opened without network that remembers no time */
const UNKNOWN = '--:--:--'

type ExamTimerProps = { readonly clock: ServerClock; readonly deadlineAt: number; readonly onCall: (call: TimeCall) => void }

/** The time left by the server's clock. Its figures are not a live region: they are spoken at the calls and on the button. */
export function ExamTimer({ clock, deadlineAt, onCall }: ExamTimerProps) {
  const t = useT()
  const format = useFormat()
  const now = useServerNow(clock)
  const left = now === null ? Number.POSITIVE_INFINITY : deadlineAt - now
  const before = useRef(left)
  const [spoken, setSpoken] = useState('')

  useEffect(() => {
    const call = timeCall(before.current, left)
    before.current = left
    if (call === null) return
    setSpoken(t(`hall:notice.minutes${call}`))
    onCall(call)
  }, [left, onCall, t])

  function speak(): void {
    if (!Number.isFinite(left)) return
    const sentence = t('hall:notice.timeLeft', { duration: format.duration(Math.max(0, left)) })
    // the same sentence twice would not be spoken again
    setSpoken((last) => (last === sentence ? `${sentence}\u200b` : sentence))
  }

  const isLate = left <= 5 * 60_000
  return (
    <div className={styles.timer}>
      <p className={styles.label}>
        {t(clock.isEstimate() ? 'hall:top.timeLeftAbout' : 'hall:top.timeLeft')}
        <br />
        {t('hall:top.endsAt', { time: format.clockTime(new Date(deadlineAt)) })}
      </p>
      <p className={isLate ? styles.late : styles.face} role="timer" aria-live="off" aria-label={t('hall:top.timeLeft')}>
        {Number.isFinite(left) ? clockFace(left) : UNKNOWN}
      </p>
      <button type="button" className={styles.speak} aria-label={t('hall:top.speak')} onClick={speak}>
        <Icon name="speaker" />
      </button>
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
    </div>
  )
}
