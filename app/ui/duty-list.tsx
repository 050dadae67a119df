import type { ReactNode } from 'react'
import { LinkButton } from './button'
import { classNames } from './class-names'
import styles from './duty-list.module.css'
import { Progress } from './progress'

export interface Duty {
  readonly id: string
  /** “今天 17:00”, “3月26日”. */
  readonly when: string
  /** “还有 6 小时 28 分”. */
  readonly left?: string
  readonly isUrgent?: boolean
  readonly what: string
  readonly href: string
  /** The reason, the place: one line. */
  readonly why?: ReactNode
  readonly progress?: { readonly share: number; readonly label: string; readonly left?: string }
  readonly act: string
  /** Where the button leads, if not to the title's page. */
  readonly actHref?: string
}

/** What must I do now, and by when: rows by deadline; the first act is the page's main button. */
export function DutyList({ duties, hasMainAct = true }: { readonly duties: readonly Duty[]; readonly hasMainAct?: boolean }) {
  return (
    <ol>
      {duties.map((duty, index) => (
        <li className={styles.duty} key={duty.id}>
          <div className={classNames(styles.when, duty.isUrgent && styles.urgent)}>
            <b>{duty.when}</b>
            {duty.left && <span>{duty.left}</span>}
          </div>
          <div>
            <h2 className={styles.title}>
              <a href={duty.href}>{duty.what}</a>
            </h2>
            {duty.why && <p className={styles.why}>{duty.why}</p>}
            {duty.progress && (
              <div className={styles.progress}>
                <Progress {...duty.progress} />
              </div>
            )}
          </div>
          <div className={styles.act}>
            <LinkButton href={duty.actHref ?? duty.href} kind={hasMainAct && index === 0 ? 'main' : 'default'} isWide>
              {duty.act}
            </LinkButton>
          </div>
        </li>
      ))}
    </ol>
  )
}
