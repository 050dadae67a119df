import { boundsOf, meets, totalMarks, type BlueprintRules, type ItemTraits } from './blueprint'

/** An approved item as a blueprint sees it. */
export interface StockItem extends ItemTraits {
  readonly sets: readonly string[]
  readonly isPublic: boolean
}

/** How many items of the bank fit a part of the paper. */
export interface SectionStock {
  readonly id: string
  readonly fitting: number
}

/** How many items of the bank count for a demand, and how far they go. */
export interface DemandStock {
  readonly id: string
  readonly fitting: number
  /** bounds in marks of this paper */
  readonly min: number
  readonly max: number
  /** marks they could make up at most: of each section no more items than it has places */
  readonly reachable: number
}

/** Whether the rules admit the item at all; how often it has stood on a paper is known to the assembler alone. */
export function isAdmitted({ sets, isPublic }: Pick<StockItem, 'sets' | 'isPublic'>, rules: BlueprintRules): boolean {
  if (isPublic && !rules.allowsPublicItems) return false
  return rules.sets.length === 0 || sets.some((set) => rules.sets.some((wanted) => wanted === set))
}

/** What the bank has for each section and each demand; the shortage, if there is one, shows before anybody assembles. */
export function blueprintStock(
  rules: BlueprintRules,
  bank: readonly StockItem[],
): { readonly admitted: number; readonly sections: readonly SectionStock[]; readonly demands: readonly DemandStock[] } {
  const items = bank.filter((item) => isAdmitted(item, rules))
  const total = totalMarks(rules)
  return {
    admitted: items.length,
    sections: rules.sections.map(({ id, type }) => ({ id, fitting: items.filter((item) => item.type === type).length })),
    demands: rules.demands.map((demand) => {
      const counted = items.filter((item) => meets(demand, item) && rules.sections.some(({ type }) => type === item.type))
      return { id: demand.id, fitting: counted.length, ...boundsOf(demand, total), reachable: reachableMarks(rules, counted) }
    }),
  }
}

/** Sections of one type share its items; the dearer places are filled first. */
function reachableMarks({ sections }: BlueprintRules, counted: readonly StockItem[]): number {
  const left = new Map<string, number>()
  for (const { type } of counted) left.set(type, (left.get(type) ?? 0) + 1)
  let marks = 0
  for (const { type, items, marksEach } of [...sections].sort((a, b) => b.marksEach - a.marksEach)) {
    const placed = Math.min(items, left.get(type) ?? 0)
    left.set(type, (left.get(type) ?? 0) - placed)
    marks += placed * marksEach
  }
  return marks
}
