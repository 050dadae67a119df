import { RadioGroup } from '~/ui/choices'
import { useT } from '~/ui/i18n'
import { TextArea } from '~/ui/text-area'
import type { FormQuestion } from '../model/item-form'
import type { FieldErrors } from './form-words'
import { OptionFields } from './option-fields'
import { PairFields } from './pair-fields'
import { RowButton } from './row-button'
import styles from './writing-form.module.css'

interface QuestionFieldsProps {
  readonly question: FormQuestion
  /** which question of the item, from 0 */
  readonly number: number
  readonly errors: FieldErrors
}

/** One question: what it asks, its key, and what is said about it afterwards. */
export function QuestionFields({ question, number, errors }: QuestionFieldsProps) {
  const t = useT()
  const at = `q.${number}`
  const { id, type, stem, explanation } = question
  return (
    <>
      <input type="hidden" name={`${at}.id`} value={id} />
      <input type="hidden" name={`${at}.type`} value={type} />
      <PairFields
        at={`${at}.stem`}
        label={t('items:writing.stem')}
        hint={type === 'FILL_IN' ? t('items:writing.stemBlankHint') : undefined}
        value={stem}
        errors={errors}
      />
      <Key question={question} number={number} errors={errors} />
      <PairFields at={`${at}.explanation`} label={t('items:writing.explanation')} value={explanation} errors={errors} />
    </>
  )
}

function Key({ question, number, errors }: QuestionFieldsProps) {
  const t = useT()
  const name = `q.${number}.answer`
  switch (question.type) {
    case 'TRUE_FALSE':
      return (
        <RadioGroup
          name={name}
          legend={t('items:writing.answer')}
          error={errors[name]}
          value={question.answer}
          choices={(['true', 'false'] as const).map((value) => ({ value, label: t(`items:item.${value}`) }))}
          isInline
        />
      )
    case 'FILL_IN':
      return <BlankFields question={question} number={number} errors={errors} />
    default:
      return <OptionFields question={question} number={number} errors={errors} />
  }
}

function BlankFields({ question: { blanks }, number, errors }: QuestionFieldsProps) {
  const t = useT()
  const rows = `q.${number}.b-rows`
  return (
    <fieldset className={styles.group} id={rows}>
      <legend className={styles.legend}>{t('items:writing.answer')}</legend>
      {blanks.map((lines, index) => (
        <div className={styles.blank} key={index}>
          <TextArea
            name={`q.${number}.b.${index}`}
            label={t('items:writing.blank', { number: index + 1 })}
            hint={t('items:writing.blankHint')}
            value={lines}
            error={errors[`q.${number}.b.${index}`]}
            rows={3}
          />
          {blanks.length > 1 && (
            <RowButton act={`remove-blank:${number}:${index}`} backTo={rows} isRemoval>
              {t('items:writing.removeBlank', { number: index + 1 })}
            </RowButton>
          )}
        </div>
      ))}
      {blanks.length < 8 && (
        <RowButton act={`add-blank:${number}`} backTo={rows}>
          {t('items:writing.addBlank')}
        </RowButton>
      )}
    </fieldset>
  )
}
