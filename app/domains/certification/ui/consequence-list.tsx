import type { ReactNode } from 'react'
import { Icon } from '~/ui/icon'
import type { IconName } from '~/ui/icon-names'
import styles from './consequence-list.module.css'

export interface Consequence {
  readonly id: string
  readonly icon: IconName
  readonly tone?: 'ok' | 'duty' | 'plain'
  readonly text: ReactNode
}

/** What an act brings about, or what the platform checked: one sentence each between hairlines. */
export function ConsequenceList({ entries }: { readonly entries: readonly Consequence[] }) {
  return (
    <ul className={styles.list}>
      {entries.map(({ id, icon, tone = 'plain', text }) => (
        <li className={styles.entry} key={id}>
          <Icon name={icon} className={styles[tone]} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
