import { useT } from '~/ui/i18n'
import type { DeskAnswer } from '../model/desk-form'
import { arrangementMessagesZh } from './arrangement-messages.zh-CN'
import { examRefusalKey } from './refusals'

type DeskField = keyof typeof arrangementMessagesZh.fields

function isDeskField(field: string): field is DeskField {
  return Object.hasOwn(arrangementMessagesZh.fields, field)
}

/** The sentence beside a field after a refusal: what to fill in, or the rule that was broken there. */
export function useDeskError(answer: DeskAnswer | undefined) {
  const t = useT()
  return (field: string): string | undefined => {
    if (!answer?.fields.includes(field)) return undefined
    if (answer.refusal !== 'bad-input') return t(examRefusalKey(answer.refusal), answer.facts)
    return isDeskField(field) ? t(`exams:fields.${field}`) : t('exams:refusals.bad-input')
  }
}
