import { FieldError } from '~/ui/field-error'
import { useT } from '~/ui/i18n'
import { Row } from '~/ui/layout'
import type { FormQuestion } from '../model/item-form'
import { letterOf, type FieldErrors } from './form-words'
import { PairFields } from './pair-fields'
import { RowButton } from './row-button'
import styles from './writing-form.module.css'

interface OptionFieldsProps {
  readonly question: FormQuestion
  /** which question of the item, from 0 */
  readonly number: number
  readonly errors: FieldErrors
}

/** The options with the key, and for each wrong one what is wrong with it. */
export function OptionFields({ question, number, errors }: OptionFieldsProps) {
  const t = useT()
  const at = `q.${number}`
  const { type, options } = question
  const group = `${at}.o`
  const described = [`${group}-hint`, errors[group] && `${group}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className={styles.group} aria-describedby={described} id={`${group}-rows`}>
      <legend className={styles.legend}>{t('items:writing.options')}</legend>
      <p className={styles.hint} id={`${group}-hint`}>
        {t(type === 'MULTIPLE' ? 'items:writing.optionsHintMULTIPLE' : 'items:writing.optionsHintSINGLE')}
      </p>
      {errors[group] && <FieldError id={`${group}-error`}>{errors[group]}</FieldError>}
      {options.map((option, index) => (
        <div className={styles.option} key={option.id}>
          <input type="hidden" name={`${at}.o.${index}.id`} value={option.id} />
          <Row align="between">
            <label className={styles.key}>
              <input
                className={styles.tick}
                type={type === 'MULTIPLE' ? 'checkbox' : 'radio'}
                id={index === 0 ? group : undefined}
                name={`${at}.correct`}
                value={index}
                defaultChecked={option.isCorrect}
              />
              <span>{t('items:writing.optionRight', { letter: letterOf(index) })}</span>
            </label>
            {options.length > 3 && (
              <RowButton act={`remove-option:${number}:${index}`} backTo={`${group}-rows`} isRemoval>
                {t('items:writing.removeOption', { letter: letterOf(index) })}
              </RowButton>
            )}
          </Row>
          <PairFields
            at={`${at}.o.${index}.text`}
            label={t('items:writing.option', { letter: letterOf(index) })}
            value={option.text}
            errors={errors}
            rows={2}
          />
          <PairFields
            at={`${at}.o.${index}.why`}
            label={t('items:writing.whyOf', { letter: letterOf(index) })}
            value={option.why}
            errors={errors}
            isOptional
          />
        </div>
      ))}
      {options.length < 6 && (
        <RowButton act={`add-option:${number}`} backTo={`${group}-rows`}>
          {t('items:writing.addOption')}
        </RowButton>
      )}
    </fieldset>
  )
}
