import { Banner } from './banner'
import styles from './error-summary.module.css'
import { useT } from './i18n'

interface ErrorSummaryProps {
  /** `id` is the control's id: its name, unless another was given. */
  readonly errors: readonly { readonly id: string; readonly message: string }[]
}

/** Stands above a form that came back; each line leads to its field. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  const t = useT()
  if (errors.length === 0) return null
  return (
    <Banner tone="danger" title={t('kit:form.errors', { count: errors.length })} isAlert>
      <ul className={styles.list}>
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`}>{message}</a>
          </li>
        ))}
      </ul>
    </Banner>
  )
}
