import { useT } from '~/ui/i18n'
import { FieldRow } from '~/ui/layout'
import { TextArea } from '~/ui/text-area'
import type { Pair } from '../model/item-form'
import type { FieldErrors } from './form-words'

export interface PairFieldsProps {
  /** the name of the two fields, without their language */
  readonly at: string
  readonly label: string
  readonly hint?: string
  readonly value: Pair
  readonly errors: FieldErrors
  readonly rows?: number
  /** neither language is asked for */
  readonly isOptional?: boolean
}

/** One text in both languages side by side; the Chinese is needed, the English may be left out. */
export function PairFields({ at, label, hint, value, errors, rows = 3, isOptional }: PairFieldsProps) {
  const t = useT()
  return (
    <FieldRow>
      {(['zh', 'en'] as const).map((language) => (
        <TextArea
          key={language}
          name={`${at}.${language}`}
          label={t(`items:writing.${language}`, { label })}
          hint={hint}
          value={value[language]}
          error={errors[`${at}.${language}`]}
          rows={rows}
          isOptional={isOptional || language === 'en'}
        />
      ))}
    </FieldRow>
  )
}
