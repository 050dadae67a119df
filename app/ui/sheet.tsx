import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './sheet.module.css'

interface SheetProps {
  readonly title?: ReactNode
  /** Words of second rank beside the title: the population, a count. */
  readonly note?: ReactNode
  /** A tag or one link beside the title. */
  readonly aside?: ReactNode
  readonly headingLevel?: 2 | 3
  readonly id?: string
  /** Drops the inner distance: for tables and duty lists that reach the edges. */
  readonly isFlush?: boolean
  /** The black rule on top: the sheet that says what to do. */
  readonly isRuled?: boolean
  readonly children: ReactNode
}

/** White paper on the desk: a titled region, or an untitled one for figures. */
export function Sheet({ title, note, aside, headingLevel = 2, id, isFlush, isRuled, children }: SheetProps) {
  const Heading = `h${headingLevel}` as const
  const Region = title ? 'section' : 'div'
  return (
    <Region className={classNames(styles.sheet, isRuled && styles.ruled)} id={id}>
      {title && (
        <header className={styles.header}>
          <Heading className={styles.title}>{title}</Heading>
          {note && <span className={styles.note}>{note}</span>}
          {aside}
        </header>
      )}
      <div className={classNames(!isFlush && styles.body, !isFlush && !title && styles.untitled)}>{children}</div>
    </Region>
  )
}
