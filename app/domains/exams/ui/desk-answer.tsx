import { Banner } from '~/ui/banner'
import { ErrorSummary } from '~/ui/error-summary'
import { useT } from '~/ui/i18n'
import type { DeskAnswer as Answer } from '../model/desk-form'
import { examRefusalKey } from './refusals'
import { useDeskError } from './use-desk-error'

/** What was refused, on top of the form: links to the fields, or the rule that stands against it. */
export function DeskAnswer({ answer }: { readonly answer?: Answer }) {
  const t = useT()
  const errorOf = useDeskError(answer)
  if (!answer) return null
  const errors = answer.fields.map((field) => ({ id: field, message: errorOf(field) ?? t('exams:refusals.bad-input') }))
  return errors.length > 0 ? (
    <ErrorSummary errors={errors} />
  ) : (
    <Banner tone="danger" title={t(examRefusalKey(answer.refusal), answer.facts)} isAlert />
  )
}
