import type { ReactNode } from 'react'
import { useT } from './i18n'
import { Icon } from './icon'
import styles from './print-note.module.css'

/** How to print, in words: pages have no script, and the browser's own command is always there. */
export function PrintNote({ children }: { readonly children?: ReactNode }) {
  const t = useT()
  return (
    <p className={styles.note}>
      <Icon name="print" />
      <span>{children ?? t('kit:print.how')}</span>
    </p>
  )
}
