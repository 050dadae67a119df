import type { ReactNode } from 'react'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import styles from './stat-row.module.css'

export interface StatProps {
  readonly figure: ReactNode
  /** “/ 100”. */
  readonly of?: ReactNode
  readonly label: ReactNode
  readonly icon?: IconName
  readonly href?: string
}

/** Figures beside one another, hairlines between, no boxes. */
export function StatRow({ stats }: { readonly stats: readonly StatProps[] }) {
  return (
    <ul className={styles.row}>
      {stats.map((stat, index) => (
        <li className={styles.item} key={index}>
          <Stat {...stat} />
        </li>
      ))}
    </ul>
  )
}

export function Stat({ figure, of, label, icon, href }: StatProps) {
  return (
    <>
      <b className={styles.figure}>
        {figure}
        {of && <small className={styles.of}> {of}</small>}
      </b>
      <span className={styles.label}>
        {icon && <Icon name={icon} />}
        {href ? <a href={href}>{label}</a> : label}
      </span>
    </>
  )
}
