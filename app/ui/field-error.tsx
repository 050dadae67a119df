import type { ReactNode } from 'react'
import styles from './field-error.module.css'
import { useT } from './i18n'
import { Icon } from './icon'
import { VisuallyHidden } from './visually-hidden'

export function FieldError({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const t = useT()
  return (
    <p className={styles.error} id={id}>
      <Icon name="alert" className={styles.icon} />
      <span>
        <VisuallyHidden>{t('kit:form.error')} </VisuallyHidden>
        {children}
      </span>
    </p>
  )
}
