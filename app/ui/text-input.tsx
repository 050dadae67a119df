import { classNames } from './class-names'
import type { FieldProps } from './field'
import { Field } from './field'
import styles from './field.module.css'

export interface TextInputProps extends FieldProps {
  readonly type?: 'text' | 'password' | 'search' | 'number' | 'tel' | 'email'
  readonly value?: string | number
  readonly autoComplete?: string
  readonly inputMode?: 'text' | 'numeric' | 'decimal'
  readonly isRequired?: boolean
  readonly isReadOnly?: boolean
  /** As wide as a number or a code, not as the column. */
  readonly isShort?: boolean
  readonly maxLength?: number
  readonly min?: number
  readonly max?: number
  readonly step?: number
}

/** One line of text. `value` is what stands in it at first. */
export function TextInput({
  type = 'text',
  value,
  autoComplete,
  inputMode,
  isRequired,
  isReadOnly,
  isShort,
  maxLength,
  min,
  max,
  step,
  ...field
}: TextInputProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          className={classNames(control.className, isShort && styles.short)}
          name={field.name}
          type={type}
          defaultValue={value}
          autoComplete={autoComplete}
          inputMode={inputMode}
          required={isRequired}
          readOnly={isReadOnly}
          maxLength={maxLength}
          min={min}
          max={max}
          step={step}
        />
      )}
    </Field>
  )
}
