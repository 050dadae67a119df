import type { ReactNode } from 'react'
import styles from './empty-state.module.css'
import { Icon } from './icon'
import type { IconName } from './icon-names'

interface EmptyStateProps {
  readonly icon?: IconName
  /** What is not there. */
  readonly title: ReactNode
  /** When it will be. */
  readonly children?: ReactNode
  /** One link. */
  readonly action?: ReactNode
}

export function EmptyState({ icon = 'valid', title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Icon name={icon} className={styles.icon} />
      <p>
        <b>{title}</b>
      </p>
      {children && <div className={styles.more}>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
