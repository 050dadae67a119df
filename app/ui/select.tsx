import type { FieldProps } from './field'
import { Field } from './field'
import styles from './field.module.css'
import { Icon } from './icon'

export interface SelectOption {
  readonly value: string
  readonly label: string
  readonly isDisabled?: boolean
}

export interface SelectProps extends FieldProps {
  readonly options: readonly SelectOption[]
  readonly value?: string
  /** A first entry without a value: “choose …” or “all”. */
  readonly empty?: string
  readonly isRequired?: boolean
}

/** A native select, for up to fifteen options. */
export function Select({ options, value, empty, isRequired, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {(control) => (
        <span className={styles.select}>
          <select {...control} name={field.name} defaultValue={value ?? (empty === undefined ? undefined : '')} required={isRequired}>
            {empty !== undefined && <option value="">{empty}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.isDisabled}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="down" className={styles.arrow} />
        </span>
      )}
    </Field>
  )
}
