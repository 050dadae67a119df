import { countdown, daysLeft, isDaysAway } from '~/ui/countdown'
import { useFormat, useT } from '~/ui/i18n'
import styles from './board-clock.module.css'
import { REFRESH_SECONDS } from './board-seat'
import type { SessionHead } from './session-head'

interface BoardClockProps {
  readonly session: SessionHead
  readonly serverTime: string
}

/**
 * How long the session still runs, or how long until it opens, and the time of day, both by the server's clock. The island lets them run
 * from `data-until` and `data-now`: that the time of day goes on shows that the page is alive, however long the session is.
 */
export function BoardClock({ session, serverTime }: BoardClockProps) {
  const t = useT()
  const format = useFormat()
  const time = format.clockTime(serverTime)
  return (
    <div className={styles.clock}>
      <TimeLeft session={session} serverTime={serverTime} />
      <p className={styles.now}>
        <span className={styles.words}>{t('exams:board.now')}</span>
        <b className={styles.time} data-now={serverTime}>
          {time}
        </b>
        <span className={styles.hint}>{t('exams:board.refreshed', { time, seconds: REFRESH_SECONDS })}</span>
      </p>
    </div>
  )
}

function TimeLeft({ session, serverTime }: BoardClockProps) {
  const t = useT()
  const format = useFormat()
  const isBefore = serverTime < session.opensAt
  const until = isBefore ? session.opensAt : session.endsAt
  const left = Date.parse(until) - Date.parse(serverTime)
  if (left <= 0) {
    return (
      <p className={styles.left}>
        <b className={styles.days}>{t('exams:board.over')}</b>
        <span className={styles.words}>{t('exams:board.endedAt', { time: format.dateTime(until) })}</span>
      </p>
    )
  }
  return (
    <p className={styles.left}>
      <span className={styles.words}>{t(isBefore ? 'exams:board.before' : 'exams:board.left')}</span>
      {isDaysAway(left) ? (
        <b className={styles.days}>{daysLeft(left, format)}</b>
      ) : (
        <b className={styles.figure} data-until={until} data-server-time={serverTime}>
          {countdown(left)}
        </b>
      )}
      {isDaysAway(left) && (
        <span className={styles.words}>{t(isBefore ? 'exams:board.opensAt' : 'exams:board.endsAt', { time: format.dateTime(until) })}</span>
      )}
    </p>
  )
}
