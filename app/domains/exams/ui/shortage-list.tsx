import { FactList } from '~/ui/fact-list'
import { useFormat, usePick, useT } from '~/ui/i18n'
import { Sheet } from '~/ui/sheet'

interface Named {
  readonly nameZh: string
  readonly nameEn: string
}

type Difficulty = 'EASY' | 'MEDIUM' | 'HARD'

export interface ShownShortage {
  readonly constraint: string
  readonly unit: 'items' | 'marks'
  readonly needed: number
  readonly available: number
  readonly about:
    | { readonly by: 'section'; readonly type: 'SINGLE' | 'MULTIPLE' | 'TRUE_FALSE' | 'FILL_IN' | 'CASE_GROUP' }
    | { readonly by: 'topic' | 'law'; readonly names: readonly Named[] }
    | { readonly by: 'difficulty'; readonly values: readonly string[] }
}

/** Why no paper fits: each demand that is short, as a sentence. */
export function ShortageList({ shortages }: { readonly shortages: readonly ShownShortage[] }) {
  const t = useT()
  const format = useFormat()
  const whatOf = useSubject()
  const sentence = (shortage: ShownShortage) => {
    const { unit, needed, available } = shortage
    const values = { what: whatOf(shortage), needed: format.marks(needed), available: format.marks(available) }
    if (unit === 'items') return t('exams:newExam.itemsShort', values)
    return t(available < needed ? 'exams:newExam.marksShort' : 'exams:newExam.marksOver', values)
  }
  return (
    <Sheet title={t('exams:newExam.shortages')} note={t('exams:newExam.shortagesNote')}>
      <FactList facts={shortages.map((shortage) => ({ icon: 'alert' as const, tone: 'danger' as const, text: sentence(shortage) }))} />
    </Sheet>
  )
}

function useSubject() {
  const t = useT()
  const pick = usePick()
  return ({ about }: ShownShortage): string => {
    if (about.by === 'section') return t(`exams:type.${about.type}`)
    const comma = t('kit:listComma')
    if (about.by === 'difficulty') {
      return t('exams:newExam.aboutDifficulty', {
        names: about.values.map((value) => t(`exams:newExam.difficulty.${value as Difficulty}`)).join(comma),
      })
    }
    const names = about.names.map(({ nameZh, nameEn }) => pick(nameZh, nameEn)).join(comma)
    return t(about.by === 'topic' ? 'exams:newExam.aboutTopic' : 'exams:newExam.aboutLaw', { names })
  }
}
