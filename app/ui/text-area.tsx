import type { FieldProps } from './field'
import { Field } from './field'

export interface TextAreaProps extends FieldProps {
  readonly value?: string
  readonly rows?: number
  readonly isRequired?: boolean
  readonly isReadOnly?: boolean
  readonly maxLength?: number
}

export function TextArea({ value, rows = 4, isRequired, isReadOnly, maxLength, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          name={field.name}
          rows={rows}
          defaultValue={value}
          required={isRequired}
          readOnly={isReadOnly}
          maxLength={maxLength}
        />
      )}
    </Field>
  )
}
