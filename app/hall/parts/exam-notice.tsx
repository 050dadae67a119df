import { classNames } from '~/ui/class-names'
import { useFormat, useT } from '~/ui/i18n'
import { Icon } from '~/ui/icon'
import type { IconName } from '~/ui/icon-names'
import type { ServerClock } from '../clock/server-clock'
import { hallLinks } from '../hall-links'
import type { SittingState } from '../sitting/sitting-state'
import styles from './exam-notice.module.css'
import type { TimeCall } from './time-call'
import { useServerNow } from './use-server-now'

const icons = { duty: 'clock', danger: 'alert', ok: 'valid' } as const
const BACK_SHOWN_MS = 10_000
const CALL_SHOWN_MS = 30_000

type ExamNoticeProps = {
  readonly state: SittingState
  readonly clock: ServerClock
  readonly isKept: boolean
  readonly lastCall: { readonly call: TimeCall; readonly at: number } | null
}

/** The one thing that needs saying now. It stands above the foot bar, so that no option moves under a finger when the network goes. */
export function ExamNotice({ state, clock, isKept, lastCall }: ExamNoticeProps) {
  const now = useServerNow(clock, 1_000) ?? 0
  return (
    <div className={styles.notice} role="status">
      <Notice state={state} isKept={isKept} now={now} lastCall={lastCall} />
    </div>
  )
}

function Notice({ state, isKept, now, lastCall }: Omit<ExamNoticeProps, 'clock'> & { readonly now: number }) {
  const t = useT()
  const format = useFormat()
  const { trouble, downSince, phase, refusedSentence, returned, lostCount, savedAt } = state
  const signIn = (
    <a
      className={styles.signIn}
      href={trouble === 'not-yours' ? hallLinks.home : hallLinks.signIn(hallLinks.home)}
      target="_blank"
      rel="noreferrer"
    >
      {t('hall:notice.signIn')}
    </a>
  )
  const banner = (tone: 'duty' | 'danger' | 'ok', title: string, more?: string, icon: IconName = icons[tone]) => (
    <div className={classNames(styles.line, styles[tone])}>
      <Icon name={icon} className={styles.icon} />
      <p className={styles.words}>
        <b>{title}</b> {more}
      </p>
      {icon === 'lock' && signIn}
    </div>
  )

  if (trouble === 'not-yours') return banner('danger', t('hall:notice.notYours'), t('hall:notice.notYoursMore'), 'lock')
  if (trouble === 'signed-out') return banner('duty', t('hall:notice.signedOut'), t('hall:notice.signedOutMore'), 'lock')
  if (trouble === 'store-full') return banner('danger', t('hall:notice.full'), t('hall:notice.fullMore'))
  if (phase === 'closing') return banner('duty', t(downSince === null ? 'hall:notice.closing' : 'hall:notice.closingDown'))
  if (lostCount > 0) return banner('danger', t('hall:notice.lost', { count: lostCount }), t('hall:notice.lostMore'))
  if (downSince !== null) {
    const time = format.clockTime(new Date(downSince))
    return isKept
      ? banner('duty', t('hall:notice.down'), t('hall:notice.downMore', { time }), 'offline')
      : banner('duty', t('hall:notice.downMemory'), t('hall:notice.downMemoryMore', { time }), 'offline')
  }
  if (refusedSentence !== null) return banner('danger', t('hall:notice.refused'), refusedSentence)
  if (returned !== null && now - returned.at < BACK_SHOWN_MS) {
    const words = returned.count === 0 ? t('hall:notice.backEmpty') : t('hall:notice.back', { count: returned.count })
    return banner('ok', words, savedAt === null ? undefined : t('hall:save.saved', { time: format.clockTime(new Date(savedAt)) }))
  }
  if (lastCall !== null && lastCall.call <= 5 && now - lastCall.at < CALL_SHOWN_MS)
    return banner('duty', t(`hall:notice.minutes${lastCall.call}`))
  return null
}
