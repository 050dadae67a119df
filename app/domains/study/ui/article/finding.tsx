import type { ReactNode } from 'react'
import { useT } from '~/ui/i18n'
import { StatusTag } from '~/ui/status-tag'
import { BareCite } from './citation-place'
import styles from './finding.module.css'

interface FindingProps {
  readonly kind: 'DEFECT' | 'PROBLEM' | 'FAULT'
  readonly title: string
  readonly who: string
  readonly cite: string
  readonly children?: ReactNode
}

/** What went wrong, what it counts as under Orders 137 and 138, who answers, and by which article. */
export function Finding({ kind, title, who, cite, children }: FindingProps) {
  const t = useT()
  return (
    <section className={`${styles.finding} ${styles[kind]}`}>
      <header className={styles.head}>
        <StatusTag status={kind} />
        <h3 className={styles.title}>{title}</h3>
      </header>
      <div className={styles.words}>{children}</div>
      <dl className={styles.facts}>
        <dt>{t('study:article.answers')}</dt>
        <dd>{who}</dd>
        <dt>{t('study:article.basis')}</dt>
        <dd>
          <BareCite to={cite} />
        </dd>
      </dl>
    </section>
  )
}
