import { useT } from '~/ui/i18n'
import type { MessageKey } from '~/ui/translate'
import type { FormFault } from '../model/form-faults'
import { writingMessagesZh } from './writing-messages.zh-CN'

/** For each field of the form what is to be mended there, in words. */
export type FieldErrors = Readonly<Record<string, string>>

/** The first fault of every field, in the order of the form. */
export function useFieldErrors(): (faults: readonly FormFault[]) => FieldErrors {
  const t = useT()
  return (faults) => {
    const first = faults.filter(({ field }, index) => faults.findIndex((other) => other.field === field) === index)
    return Object.fromEntries(first.map(({ field, fault, values }) => [field, t(`items:faults.${fault}`, values)]))
  }
}

/** What a field is called where it is named outside its place: 第 2 问 选项 B（英文）. */
export function useFieldName(isCase: boolean): (field: string) => string {
  const t = useT()
  const nameOf = (path: readonly string[]): string => {
    const [part = '', row = ''] = path
    const inLanguage = (label: string, language = '') => t(language === 'en' ? 'items:writing.en' : 'items:writing.zh', { label })
    const letter = letterOf(Number(row))
    switch (part) {
      case 'q': {
        const rest = nameOf(path.slice(2))
        return isCase ? `${t('items:writing.part', { number: Number(row) + 1 })} ${rest}` : rest
      }
      case 'c':
        return t('items:writing.basis')
      case 'o':
        if (row === '') return t('items:writing.options')
        return inLanguage(t(path[2] === 'why' ? 'items:writing.whyOf' : 'items:writing.option', { letter }), path[3])
      case 'b':
        return t('items:writing.blank', { number: Number(row) + 1 })
      case 'text':
        return inLanguage(t('items:writing.case'), row)
      case 'stem':
      case 'explanation':
        return inLanguage(t(`items:writing.${part}`), row)
      case 'parts':
        return t('items:types.CASE_GROUP')
      default:
        return t(`items:writing.${part as 'answer' | 'slug' | 'topic' | 'difficulty' | 'sets' | 'asOf' | 'enemies' | 'note'}`)
    }
  }
  return (field) => nameOf(field.split('.'))
}

/** The sentence for a form that was refused as a whole; one without a sentence of its own says that something is to be corrected. */
export function writeRefusalKey(refusal: string): MessageKey {
  const known = Object.hasOwn(writingMessagesZh.writeRefusals, refusal) ? refusal : 'bad-input'
  return `items:writeRefusals.${known as keyof typeof writingMessagesZh.writeRefusals}`
}

/** A, B, C … in the order of the bank; a paper shuffles them. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index)
}
