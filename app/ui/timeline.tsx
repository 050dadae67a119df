import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import styles from './timeline.module.css'

export interface TimelineEntry {
  readonly id: string
  /** Machine-readable moment. */
  readonly at: string
  /** “3月12日”. */
  readonly when: string
  readonly icon: IconName
  readonly tone?: 'ok' | 'duty' | 'danger' | 'hold' | 'brand' | 'grey'
  readonly title: ReactNode
  readonly tag?: ReactNode
  /** Module, organ, person, number. */
  readonly source?: ReactNode
  /** One link: what can be done about it. */
  readonly act?: ReactNode
}

export interface TimelineGroup {
  /** “2026年”. */
  readonly title: string
  readonly entries: readonly TimelineEntry[]
}

/** What happened, newest first; a correction is an entry of its own. */
export function Timeline({ groups }: { readonly groups: readonly TimelineGroup[] }) {
  return groups.map((group) => (
    <section className={styles.group} key={group.title}>
      <h3 className={styles.year}>{group.title}</h3>
      <ol>
        {group.entries.map((entry) => (
          <li className={styles.entry} key={entry.id}>
            <time className={styles.when} dateTime={entry.at}>
              {entry.when}
            </time>
            <span className={classNames(styles.dot, styles[entry.tone ?? 'grey'])}>
              <Icon name={entry.icon} className={styles.icon} />
            </span>
            <div className={styles.content}>
              <h4 className={styles.title}>
                <span>{entry.title}</span>
                {entry.tag}
              </h4>
              {entry.source && <p className={styles.source}>{entry.source}</p>}
              {entry.act && <p className={styles.act}>{entry.act}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  ))
}
