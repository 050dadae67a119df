import { DefinitionList } from '~/ui/definition-list'
import { usePick, useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'
import type { PaperText } from './reviewed-question'

export interface WeakTopic {
  readonly slug: string
  readonly name: PaperText
  readonly right: number
  readonly questions: number
}

/** Where the marks were lost. */
export function WeakTopics({ topics }: { readonly topics: readonly WeakTopic[] }) {
  const t = useT()
  const pick = usePick()
  return (
    <Sheet title={t('exams:result.weak')}>
      {topics.length === 0 && <p>{t('exams:result.weakNone')}</p>}
      <DefinitionList
        isRuled
        facts={topics.map(({ name, right, questions }) => ({
          label: pick(name.zh, name.en),
          value: <b>{`${right}\u00a0/\u00a0${questions}`}</b>,
        }))}
      />
    </Sheet>
  )
}
