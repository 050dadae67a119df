import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './fact-list.module.css'
import { Icon } from './icon'
import type { IconName } from './icon-names'

interface FactListProps {
  readonly facts: readonly {
    readonly icon: IconName
    readonly tone?: 'ok' | 'duty' | 'danger' | 'grey'
    readonly text: ReactNode
    readonly line?: ReactNode
  }[]
}

/** Sentences below one another, each with its icon: consequences of an act, checks by the system. */
export function FactList({ facts }: FactListProps) {
  return (
    <ul>
      {facts.map(({ icon, tone = 'grey', text, line }, index) => (
        <li className={styles.fact} key={index}>
          <Icon name={icon} className={classNames(styles.icon, styles[tone])} />
          <span>
            {text}
            {line && <small className={styles.line}>{line}</small>}
          </span>
        </li>
      ))}
    </ul>
  )
}
