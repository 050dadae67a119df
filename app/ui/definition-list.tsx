import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './definition-list.module.css'

export interface Fact {
  readonly label: ReactNode
  readonly value: ReactNode
}

/** Labelled facts. `isRuled` sets label left and value right between hairlines. */
export function DefinitionList({
  facts,
  isSmall,
  isRuled,
}: {
  readonly facts: readonly Fact[]
  readonly isSmall?: boolean
  readonly isRuled?: boolean
}) {
  return (
    <dl className={classNames(styles.list, isSmall && styles.small, isRuled && styles.ruled)}>
      {facts.map(({ label, value }, index) => (
        <div className={styles.fact} key={index}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
