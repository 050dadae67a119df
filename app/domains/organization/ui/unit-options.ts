import { usePick } from '~/ui/i18n'
import type { SelectOption } from '~/ui/select'

export interface UnitChoice {
  readonly id: string
  readonly nameZh: string
  readonly nameEn: string
  readonly depth: number
}

/** Units for a select, indented as in the tree. */
export function useUnitOptions(units: readonly UnitChoice[]): SelectOption[] {
  const pick = usePick()
  return units.map(({ id, nameZh, nameEn, depth }) => ({ value: id, label: `${'\u3000'.repeat(depth)}${pick(nameZh, nameEn)}` }))
}
