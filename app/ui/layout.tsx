import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './layout.module.css'

interface Children {
  readonly children: ReactNode
}

/** Sheets below one another, 20 px apart (or `gap`). */
export function Stack({ gap = 'sheet', children }: Children & { readonly gap?: 'tight' | 'close' | 'sheet' }) {
  return <div className={classNames(styles.stack, styles[gap])}>{children}</div>
}

/** Content and an aside of 340 px (380 for editors), one below the other on narrow screens. */
export function Columns({ aside, isWideAside, children }: Children & { readonly aside: ReactNode; readonly isWideAside?: boolean }) {
  return (
    <div className={classNames(styles.columns, isWideAside && styles.editor)}>
      <div className={classNames(styles.stack, styles.sheet)}>{children}</div>
      <div className={classNames(styles.stack, styles.sheet)}>{aside}</div>
    </div>
  )
}

/** Two sheets of equal width and height. */
export function Halves({ children }: Children) {
  return <div className={styles.halves}>{children}</div>
}

/** Buttons, tags or words in a line that may wrap. */
export function Row({ align = 'start', children }: Children & { readonly align?: 'start' | 'end' | 'between' }) {
  return <div className={classNames(styles.row, styles[align])}>{children}</div>
}

/** Fields side by side where there is room. */
export function FieldRow({ children }: Children) {
  return <div className={styles.fields}>{children}</div>
}

/** A page of one narrow column: sign-in, verification, short forms. */
export function Narrow({ children }: Children) {
  return <div className={styles.narrow}>{children}</div>
}
