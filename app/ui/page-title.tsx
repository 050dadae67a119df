import type { ReactNode } from 'react'
import styles from './page-title.module.css'

interface PageTitleProps {
  readonly title: ReactNode
  /** One sentence: what this page says today. */
  readonly lead?: ReactNode
  /** Buttons, or the date. */
  readonly aside?: ReactNode
}

export function PageTitle({ title, lead, aside }: PageTitleProps) {
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      {aside && <div className={styles.aside}>{aside}</div>}
      {lead && <div className={styles.lead}>{lead}</div>}
    </div>
  )
}
