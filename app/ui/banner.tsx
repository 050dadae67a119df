import type { ReactNode } from 'react'
import styles from './banner.module.css'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'

export type BannerTone = 'info' | 'duty' | 'danger' | 'ok' | 'hold'

const icons: Readonly<Record<BannerTone, IconName>> = { info: 'info', duty: 'clock', danger: 'alert', ok: 'valid', hold: 'lock' }

interface BannerProps {
  readonly tone?: BannerTone
  readonly icon?: IconName
  /** The first sentence, bold. */
  readonly title: ReactNode
  /** One more line. */
  readonly children?: ReactNode
  /** One button or link. */
  readonly action?: ReactNode
  /** Full width without corners, as in the exam. */
  readonly isFlat?: boolean
  /** Spoken at once: an error, an outcome that matters now. */
  readonly isAlert?: boolean
  /** Spoken when the reader pauses: the outcome of an act. */
  readonly isStatus?: boolean
}

export function Banner({ tone = 'info', icon = icons[tone], title, children, action, isFlat, isAlert, isStatus }: BannerProps) {
  return (
    <div
      className={classNames(styles.banner, styles[tone], isFlat && styles.flat)}
      role={isAlert ? 'alert' : isStatus ? 'status' : undefined}
    >
      <Icon name={icon} className={styles.icon} />
      <div className={styles.words}>
        <p>
          <b>{title}</b>
        </p>
        {children && <div className={styles.more}>{children}</div>}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
