import { Fragment } from 'react'
import styles from './breadcrumb.module.css'
import { useT } from './i18n'

export interface Crumb {
  readonly label: string
  /** The page itself has none. */
  readonly href?: string
}

export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useT()
  return (
    <nav className={styles.crumbs} aria-label={t('kit:navigation.breadcrumb')}>
      {crumbs.map(({ label, href }, index) => (
        <Fragment key={label}>
          {index > 0 && (
            <span className={styles.slash} aria-hidden="true">
              /
            </span>
          )}
          {href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}
        </Fragment>
      ))}
    </nav>
  )
}
