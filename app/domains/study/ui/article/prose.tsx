import { Children, type ReactNode } from 'react'
import { useT } from '~/ui/i18n'
import styles from './prose.module.css'

interface Words {
  readonly children?: ReactNode
}

/** Headings inside a section stand below its own title, whatever the author typed. */
function Heading({ children }: Words) {
  return <h3 className={styles.heading}>{children}</h3>
}

function SmallHeading({ children }: Words) {
  return <h4 className={styles.heading}>{children}</h4>
}

/** A wide table scrolls inside its own frame. */
function Table({ children }: Words) {
  const t = useT()
  return (
    <div className={styles.tableFrame} tabIndex={0} role="group" aria-label={t('kit:table.region')}>
      <table className={styles.table}>{children}</table>
    </div>
  )
}

function cellOf(Tag: 'td' | 'th') {
  return function Cell({ children, align }: Words & { readonly align?: 'left' | 'right' | 'center' }) {
    // an empty corner is no heading
    const Drawn = Tag === 'th' && Children.count(children) === 0 ? 'td' : Tag
    return (
      <Drawn className={align === 'right' ? styles.right : undefined} scope={Drawn === 'th' ? 'col' : undefined}>
        {children}
      </Drawn>
    )
  }
}

/** What Markdown's own elements become. */
export const prose = {
  h1: Heading,
  h2: Heading,
  h3: Heading,
  h4: SmallHeading,
  h5: SmallHeading,
  h6: SmallHeading,
  table: Table,
  td: cellOf('td'),
  th: cellOf('th'),
} as const
