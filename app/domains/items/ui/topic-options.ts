import { usePick } from '~/ui/i18n'
import type { SelectOption } from '~/ui/select'

export interface TopicChoice {
  readonly slug: string
  readonly parent: string | null
  readonly nameZh: string
  readonly nameEn: string
}

/** Topics for a select, leaves indented under their main topic. */
export function useTopicOptions(topics: readonly TopicChoice[]): SelectOption[] {
  const pick = usePick()
  return topics.map(({ slug, parent, nameZh, nameEn }) => ({ value: slug, label: `${parent ? '\u3000' : ''}${pick(nameZh, nameEn)}` }))
}
