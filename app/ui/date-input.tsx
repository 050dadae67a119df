import { classNames } from './class-names'
import type { FieldProps } from './field'
import { Field } from './field'
import styles from './field.module.css'

export interface DateInputProps extends FieldProps {
  /** `2026-03-26`; with `hasTime` `2026-03-26T09:30`, in Shanghai's time. */
  readonly value?: string
  readonly hasTime?: boolean
  readonly min?: string
  readonly max?: string
  readonly isRequired?: boolean
  readonly isReadOnly?: boolean
}

/** A day, or a moment: the browser's own picker, which also takes typing. */
export function DateInput({ value, hasTime, min, max, isRequired, isReadOnly, ...field }: DateInputProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          className={classNames(control.className, !hasTime && styles.short)}
          name={field.name}
          type={hasTime ? 'datetime-local' : 'date'}
          defaultValue={value}
          min={min}
          max={max}
          required={isRequired}
          readOnly={isReadOnly}
        />
      )}
    </Field>
  )
}
