import { useT } from './i18n'
import { Icon } from './icon'
import { pageNumbers } from './page-numbers'
import styles from './pagination.module.css'

export interface PagingProps {
  /** From 1. */
  readonly page: number
  readonly pageSize: number
  readonly total: number
  /** The address of a page: the state lives in the URL. */
  readonly hrefOf: (page: number) => string
}

export function Pagination({ page, pageSize, total, hrefOf }: PagingProps) {
  const t = useT()
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const from = total === 0 ? 0 : (page - 1) * pageSize + 1
  return (
    <nav className={styles.pagination} aria-label={t('kit:paging.label')}>
      <span>{t('kit:paging.range', { from, to: Math.min(total, page * pageSize), total })}</span>
      {pages > 1 && (
        <ul className={styles.pages}>
          <li>{page > 1 && <Step href={hrefOf(page - 1)} icon="left" label={t('kit:paging.previous')} />}</li>
          {pageNumbers(page, pages).map((number, index) => (
            <li key={number ?? `gap-${index}`}>
              {number === null ? (
                <span className={styles.gap} aria-hidden="true">
                  …
                </span>
              ) : (
                <a
                  className={styles.page}
                  href={hrefOf(number)}
                  aria-current={number === page ? 'page' : undefined}
                  aria-label={t('kit:paging.page', { page: number })}
                >
                  {number}
                </a>
              )}
            </li>
          ))}
          <li>{page < pages && <Step href={hrefOf(page + 1)} icon="right" label={t('kit:paging.next')} />}</li>
        </ul>
      )}
    </nav>
  )
}

function Step({ href, icon, label }: { readonly href: string; readonly icon: 'left' | 'right'; readonly label: string }) {
  return (
    <a className={styles.page} href={href} rel={icon === 'left' ? 'prev' : 'next'}>
      <Icon name={icon} label={label} />
    </a>
  )
}
