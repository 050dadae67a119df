import type { ReactNode } from 'react'
import styles from './can-do-list.module.css'
import { useT } from './i18n'
import { Icon } from './icon'

export interface CanDo {
  readonly role: string
  readonly verdict: 'yes' | 'assist' | 'no'
  /** Why not, or on what terms. */
  readonly reason?: ReactNode
}

const icons = { yes: 'valid', assist: 'users', no: 'minus' } as const

/** Which enforcement roles an officer may hold today. */
export function CanDoList({ roles }: { readonly roles: readonly CanDo[] }) {
  const t = useT()
  return (
    <ul>
      {roles.map(({ role, verdict, reason }) => (
        <li className={styles.role} key={role}>
          <Icon name={icons[verdict]} className={styles[verdict]} />
          <b className={styles.name}>{role}</b>
          <span className={styles.verdict}>
            {t(`kit:can.${verdict}`)}
            {reason && <span className={styles.reason}>{reason}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
