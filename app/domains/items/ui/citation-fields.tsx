import { citationShorthand } from '~/domains/regulations/model/citation'
import { Citation } from '~/ui/citation'
import { usePick, useT } from '~/ui/i18n'
import { Select } from '~/ui/select'
import { TextInput } from '~/ui/text-input'
import { VisuallyHidden } from '~/ui/visually-hidden'
import { citationOf } from '../model/form-content'
import type { FormCitation } from '../model/item-form'
import type { FieldErrors } from './form-words'
import type { CitationFact } from './question-view'
import { RowButton } from './row-button'
import styles from './writing-form.module.css'

export interface LawChoice {
  readonly value: string
  readonly nameZh: string
  readonly nameEn: string
  readonly isInForce: boolean
}

interface CitationFieldsProps {
  /** `c` of the whole item, `q.0.c` of a question */
  readonly at: string
  /** what a button of this list names: `-` or the question's number */
  readonly owner: string
  readonly rows: readonly FormCitation[]
  readonly laws: readonly LawChoice[]
  readonly facts: Readonly<Record<string, CitationFact>>
  readonly legend: string
  /** where a title above says the same */
  readonly isLegendHidden?: boolean
  readonly hint: string
  readonly errors: FieldErrors
}

/** The articles an item rests on: law, article, paragraph, item; what the register says of each stands below it. */
export function CitationFields({ at, owner, rows, laws, facts, legend, isLegendHidden, hint, errors }: CitationFieldsProps) {
  const t = useT()
  const pick = usePick()
  const options = laws.map(({ value, nameZh, nameEn, isInForce }) => {
    const name = pick(nameZh, nameEn)
    return { value, label: isInForce ? name : t('items:writing.notInForce', { name }) }
  })
  const parts = [
    ['article', 12],
    ['paragraph', 2],
    ['item', 2],
  ] as const
  return (
    <fieldset className={styles.group} aria-describedby={`${at}-hint`} id={`${at}-rows`}>
      <legend className={isLegendHidden ? undefined : styles.legend}>
        {isLegendHidden ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
      </legend>
      <p className={styles.hint} id={`${at}-hint`}>
        {hint}
      </p>
      {rows.map((row, index) => (
        <div className={styles.citation} key={index}>
          <div className={styles.place}>
            <Select
              name={`${at}.${index}.law`}
              label={t('items:writing.law', { number: index + 1 })}
              options={options}
              value={row.law}
              empty={t('items:writing.chooseLaw')}
              error={errors[`${at}.${index}.law`]}
            />
            {parts.map(([part, maxLength]) => (
              <TextInput
                key={part}
                name={`${at}.${index}.${part}`}
                label={t(`items:writing.${part}`)}
                value={row[part]}
                error={errors[`${at}.${index}.${part}`]}
                maxLength={maxLength}
                autoComplete="off"
              />
            ))}
          </div>
          <CitedFact row={row} facts={facts} />
          {(rows.length > 1 || owner !== '-') && (
            <RowButton act={`remove-citation:${owner}:${index}`} backTo={`${at}-rows`} isRemoval>
              {t('items:writing.removeCitation', { number: index + 1 })}
            </RowButton>
          )}
        </div>
      ))}
      {rows.length < 20 && (
        <RowButton act={`add-citation:${owner}`} backTo={`${at}-rows`}>
          {t('items:writing.addCitation')}
        </RowButton>
      )}
    </fieldset>
  )
}

function CitedFact({ row, facts }: { readonly row: FormCitation; readonly facts: CitationFieldsProps['facts'] }) {
  const pick = usePick()
  const citation = citationOf(row)
  const fact = citation && facts[citationShorthand(citation)]
  if (!fact?.href) return null
  return (
    <p className={styles.fact}>
      <Citation>{pick(fact.labelZh, fact.labelEn)}</Citation>
      {fact.gistZh && <small className={styles.gist}>{pick(fact.gistZh, fact.gistEn)}</small>}
    </p>
  )
}
