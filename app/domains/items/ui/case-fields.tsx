import { FieldError } from '~/ui/field-error'
import { useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import type { ItemForm } from '../model/item-form'
import { CitationFields, type LawChoice } from './citation-fields'
import type { FieldErrors } from './form-words'
import { PairFields } from './pair-fields'
import { QuestionFields } from './question-fields'
import type { CitationFact } from './question-view'
import { RowButton } from './row-button'
import styles from './writing-form.module.css'

interface CaseFieldsProps {
  readonly form: ItemForm
  readonly laws: readonly LawChoice[]
  readonly facts: Readonly<Record<string, CitationFact>>
  readonly errors: FieldErrors
}

const PART_TYPES = ['SINGLE', 'MULTIPLE', 'TRUE_FALSE', 'FILL_IN'] as const

/** The case, and its two to four questions with a legal basis of their own where it differs. */
export function CaseFields({ form, laws, facts, errors }: CaseFieldsProps) {
  const t = useT()
  return (
    <>
      <Sheet title={t('items:writing.case')} isRuled>
        <PairFields at="text" label={t('items:writing.case')} value={form.text} errors={errors} rows={6} />
      </Sheet>
      {form.questions.map((question, index) => (
        <Sheet
          key={question.id}
          id={`part-${index}`}
          title={t('items:writing.part', { number: index + 1 })}
          note={t(`items:types.${question.type}`)}
        >
          <QuestionFields question={question} number={index} errors={errors} />
          <CitationFields
            {...{ at: `q.${index}.c`, owner: String(index), rows: question.citations, laws, facts, errors }}
            legend={t('items:writing.partBasis')}
            hint={t('items:writing.partBasisHint')}
          />
          {form.questions.length > 2 && (
            <RowButton act={`remove-part:${index}`} backTo="parts" isRemoval>
              {t('items:writing.removePart', { number: index + 1 })}
            </RowButton>
          )}
        </Sheet>
      ))}
      <Sheet>
        <div id="parts">
          {errors.parts && <FieldError id="parts-error">{errors.parts}</FieldError>}
          {form.questions.length < 4 && (
            <div className={styles.parts}>
              <span>{t('items:writing.addPart')}</span>
              {PART_TYPES.map((type) => (
                <RowButton key={type} act={`add-part:${type}`} backTo={`part-${form.questions.length}`}>
                  {t(`items:types.${type}`)}
                </RowButton>
              ))}
            </div>
          )}
        </div>
        <PairFields at="explanation" label={t('items:writing.caseExplanation')} value={form.explanation} errors={errors} isOptional />
      </Sheet>
    </>
  )
}
