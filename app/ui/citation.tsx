import type { ReactNode } from 'react'
import styles from './citation.module.css'

/** A citation inside a sentence: the law's name and article in the law's face. */
export function Citation({ href, children }: { readonly href?: string; readonly children: ReactNode }) {
  return href ? (
    <a className={styles.citation} href={href}>
      {children}
    </a>
  ) : (
    <span className={styles.citation}>{children}</span>
  )
}
