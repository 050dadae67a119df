import type { ReactNode } from 'react'
import { useT } from './i18n'
import styles from './law-box.module.css'
import type { Status } from './status-tag'
import { StatusTag } from './status-tag'

interface LawBoxProps {
  /** 《治安管理处罚法》（2025修订）第九十七条第一款 */
  readonly citation: ReactNode
  /** Where the article stands in the register. */
  readonly href?: string
  readonly status?: Extract<Status, 'IN_FORCE' | 'UPCOMING' | 'REPEALED'>
  /** “2026年1月1日起施行”. */
  readonly since?: ReactNode
  /** The text is the law's own: serif. Otherwise it is our gist, and says so. */
  readonly isLawText?: boolean
  readonly children: ReactNode
}

/** Law between two rules. Serif only for article text; our wording stays in sans and is named as a gist (design language §1.2). */
export function LawBox({ citation, href, status, since, isLawText, children }: LawBoxProps) {
  const t = useT()
  return (
    <figure className={styles.law}>
      <figcaption className={styles.caption}>
        <b className={styles.citation}>{href ? <a href={href}>{citation}</a> : citation}</b>
        {status && <StatusTag status={status} />}
        {since && <span>{since}</span>}
        {!isLawText && <span className={styles.gist}>{t('kit:law.gist')}</span>}
      </figcaption>
      {isLawText ? <blockquote className={styles.text}>{children}</blockquote> : <div className={styles.words}>{children}</div>}
    </figure>
  )
}
