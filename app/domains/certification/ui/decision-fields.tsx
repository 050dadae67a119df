import { Banner } from '~/ui/banner'
import { DateInput } from '~/ui/date-input'
import { ErrorSummary } from '~/ui/error-summary'
import { usePick, useT } from '~/ui/i18n'
import { FieldRow } from '~/ui/layout'
import { Select } from '~/ui/select'
import { TextArea } from '~/ui/text-area'
import { TextInput } from '~/ui/text-input'
import type { FormAnswer } from '../model/decision-form'
import { fieldKey, sentRefusalKey } from './refusals'

export interface ShownBasisChoice {
  readonly value: string
  readonly zh: string
  readonly en: string
}

/** The sentence beside a field after a refusal. */
export function useFieldError(answer: FormAnswer | undefined) {
  const t = useT()
  return (field: string): string | undefined => {
    if (!answer?.fields.includes(field)) return undefined
    if (answer.refusal !== 'bad-input') return t(sentRefusalKey(answer.refusal))
    const key = fieldKey(field)
    return key ? t(key) : t(sentRefusalKey('bad-input'))
  }
}

/** What was refused, on top of the form: links to the fields, or the rule that stands against it. */
export function DecisionAnswer({ answer }: { readonly answer?: FormAnswer }) {
  const t = useT()
  const errorOf = useFieldError(answer)
  if (!answer) return null
  const errors = answer.fields.flatMap((field) => {
    const message = errorOf(field)
    return message ? [{ id: field, message }] : []
  })
  return errors.length > 0 ? <ErrorSummary errors={errors} /> : <Banner tone="danger" title={t(sentRefusalKey(answer.refusal))} isAlert />
}

interface BasisAndNumberProps {
  readonly bases: readonly ShownBasisChoice[]
  readonly answer?: FormAnswer
  readonly numberHint?: string
}

/** Basis and document number: every act has both. */
export function BasisAndNumber({ bases, answer, numberHint }: BasisAndNumberProps) {
  const t = useT()
  const pick = usePick()
  const errorOf = useFieldError(answer)
  return (
    <FieldRow>
      <Select
        name="basis"
        label={t('certification:acts.basis')}
        options={bases.map(({ value, zh, en }) => ({ value, label: pick(zh, en) }))}
        value={answer?.values.basis}
        error={errorOf('basis')}
        isRequired
      />
      <TextInput
        name="documentNo"
        label={t('certification:acts.documentNo')}
        hint={numberHint}
        value={answer?.values.documentNo}
        error={errorOf('documentNo')}
        maxLength={60}
        isRequired
      />
    </FieldRow>
  )
}

/** The day from which an act has effect. */
export function EffectiveDay({ label, today, answer }: { readonly label: string; readonly today: string; readonly answer?: FormAnswer }) {
  const errorOf = useFieldError(answer)
  return (
    <DateInput
      name="effectiveOn"
      label={label}
      value={answer?.values.effectiveOn ?? today}
      min={today}
      error={errorOf('effectiveOn')}
      isRequired
    />
  )
}

interface ReasonFieldProps {
  readonly label: string
  readonly hint: string
  readonly answer?: FormAnswer
  readonly isRequired?: boolean
  readonly id?: string
}

export function ReasonField({ label, hint, answer, isRequired, id }: ReasonFieldProps) {
  const errorOf = useFieldError(answer)
  return (
    <TextArea
      name="reason"
      id={id}
      label={label}
      hint={hint}
      value={answer?.values.reason}
      error={errorOf('reason')}
      maxLength={2000}
      rows={4}
      isRequired={isRequired}
    />
  )
}
