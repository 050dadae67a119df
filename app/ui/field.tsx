import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './field.module.css'
import { FieldError } from './field-error'
import { useT } from './i18n'

export interface FieldProps {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What to do, not what is wrong. */
  readonly error?: string
  /** Where the name is not unique on the page. */
  readonly id?: string
  readonly isOptional?: boolean
}

/** What the control inside a field must carry. */
export interface ControlProps {
  readonly id: string
  readonly className?: string
  readonly 'aria-invalid'?: true
  readonly 'aria-describedby'?: string
}

/** Label, hint, error, control, in that order. */
export function Field({
  name,
  label,
  hint,
  error,
  id = name,
  isOptional,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const t = useT()
  const described = classNames(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`)
  return (
    <div className={classNames(styles.field, error && styles.bad)}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {isOptional && <span className={styles.optional}>{t('kit:form.optional')}</span>}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children({ id, className: styles.control, 'aria-invalid': error ? true : undefined, 'aria-describedby': described || undefined })}
    </div>
  )
}
