import { useFormat, usePick, useT } from '~/ui/i18n'
import type { BlueprintDemand } from '../model/blueprint'
import type { DemandStock } from '../model/blueprint-stock'
import { Difficulty } from '../model/item'

interface Named {
  readonly nameZh: string
  readonly nameEn: string
}

/** A demand in words: what it is about, its bounds in marks, and the shares they come from. */
export function useDemandWords(totalMarks: number) {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const comma = t('kit:listComma')

  function about({ by, values }: BlueprintDemand, names: readonly Named[]): string {
    if (by !== 'difficulty') return names.map(({ nameZh, nameEn }) => pick(nameZh, nameEn)).join(comma)
    return Difficulty.options
      .filter((known) => values.includes(known))
      .map((known) => t(`items:difficulties.${known}`))
      .join(comma)
  }

  function bounds({ min, max }: DemandStock): string {
    const values = { min: format.marks(min), max: format.marks(max) }
    if (min > 0) return t(max < totalMarks ? 'items:blueprint.between' : 'items:blueprint.atLeast', values)
    return t(max < totalMarks ? 'items:blueprint.atMost' : 'items:blueprint.noBounds', values)
  }

  function share({ minShare, maxShare }: BlueprintDemand): string | null {
    const [min, max] = [minShare, maxShare].map((value) => (value === undefined ? null : format.percent(value)))
    if (min && max) return t('items:blueprint.share', { share: `${min}–${max}` })
    if (min) return t('items:blueprint.shareAtLeast', { min })
    return max ? t('items:blueprint.shareAtMost', { max }) : null
  }

  return { about, bounds, share }
}
