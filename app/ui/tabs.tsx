import styles from './tabs.module.css'

export interface Tab {
  readonly href: string
  readonly label: string
  readonly count?: number
  readonly isCurrent?: boolean
}

/** Links between views of the same kind of thing. */
export function Tabs({ tabs, label }: { readonly tabs: readonly Tab[]; readonly label: string }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} className={styles.tab} href={tab.href} aria-current={tab.isCurrent ? 'page' : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className={styles.count}> {tab.count}</span>}
        </a>
      ))}
    </nav>
  )
}
