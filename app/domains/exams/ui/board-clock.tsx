import { countdown } from '~/ui/countdown'
import { useFormat, useT } from '~/ui/i18n'
import styles from './board-clock.module.css'
import { REFRESH_SECONDS } from './board-seat'
import type { SessionHead } from './session-head'

/** How long the session still runs, or how long until it opens, by the server's clock. The island lets it run from `data-until`. */
export function BoardClock({ session, serverTime }: { readonly session: SessionHead; readonly serverTime: string }) {
  const t = useT()
  const format = useFormat()
  const until = serverTime < session.opensAt ? session.opensAt : session.endsAt
  const remaining = Date.parse(until) - Date.parse(serverTime)
  const words = remaining <= 0 ? t('exams:board.over') : t(serverTime < session.opensAt ? 'exams:board.before' : 'exams:board.left')
  return (
    <p className={styles.clock}>
      <span className={styles.words}>{words}</span>
      <b className={styles.figure} data-until={until} data-server-time={serverTime}>
        {countdown(remaining)}
      </b>
      <span className={styles.hint}>{t('exams:board.refreshed', { time: format.clockTime(serverTime), seconds: REFRESH_SECONDS })}</span>
    </p>
  )
}
