import type { ReactNode } from 'react'
import styles from './choices.module.css'
import { classNames } from './class-names'
import { FieldError } from './field-error'

export interface Choice {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly isDisabled?: boolean
}

interface ChoicesProps {
  readonly name: string
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly error?: string
  readonly choices: readonly Choice[]
  readonly isInline?: boolean
}

export interface RadioGroupProps extends ChoicesProps {
  readonly value?: string
  readonly isRequired?: boolean
}

/** One of a few. */
export function RadioGroup({ value, isRequired, ...group }: RadioGroupProps) {
  return <Choices {...group} type="radio" chosen={value === undefined ? [] : [value]} isRequired={isRequired} />
}

export interface CheckboxGroupProps extends ChoicesProps {
  readonly values?: readonly string[]
}

/** Any of a few. */
export function CheckboxGroup({ values = [], ...group }: CheckboxGroupProps) {
  return <Choices {...group} type="checkbox" chosen={values} />
}

interface CheckboxProps {
  readonly name: string
  readonly value?: string
  readonly label: ReactNode
  readonly isChecked?: boolean
  readonly isRequired?: boolean
  readonly error?: string
}

/** One statement to agree to. */
export function Checkbox({ name, value = 'on', label, isChecked, isRequired, error }: CheckboxProps) {
  return (
    <div className={classNames(styles.group, error && styles.bad)}>
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
      <label className={styles.choice} htmlFor={name}>
        <input
          className={styles.input}
          type="checkbox"
          id={name}
          name={name}
          value={value}
          defaultChecked={isChecked}
          required={isRequired}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${name}-error` : undefined}
        />
        <span>{label}</span>
      </label>
    </div>
  )
}

interface GroupProps extends ChoicesProps {
  readonly type: 'radio' | 'checkbox'
  readonly chosen: readonly string[]
  readonly isRequired?: boolean
}

function Choices({ name, legend, hint, error, choices, isInline, type, chosen, isRequired }: GroupProps) {
  const described = classNames(Boolean(hint) && `${name}-hint`, Boolean(error) && `${name}-error`)
  return (
    <fieldset className={classNames(styles.group, error && styles.bad)} aria-describedby={described || undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {hint && (
        <p className={styles.hint} id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
      <div className={isInline ? styles.inline : undefined}>
        {choices.map((choice, index) => (
          // The first control takes the group's name as its id, so that the error summary leads to it.
          <label className={styles.choice} key={choice.value} htmlFor={index === 0 ? name : `${name}-${choice.value}`}>
            <input
              className={styles.input}
              type={type}
              id={index === 0 ? name : `${name}-${choice.value}`}
              name={name}
              value={choice.value}
              defaultChecked={chosen.includes(choice.value)}
              disabled={choice.isDisabled}
              required={isRequired}
            />
            <span>
              {choice.label}
              {choice.hint && <span className={styles.choiceHint}>{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
