import { boundsOf, meets, totalMarks, type BlueprintDemand, type BlueprintRules, type ItemTraits } from '~/domains/items/model/blueprint'
import { ok, refuse, type Outcome } from '~/platform/outcome'

/** An approved item version as the assembler sees it. */
export interface AssemblyItem extends ItemTraits {
  readonly slug: string
  readonly sets: readonly string[]
  readonly isPublic: boolean
  /** on how many papers it has stood */
  readonly exposure: number
  readonly enemies: readonly string[]
}

/** The blueprint and the bank as numbers: items by index, marks in half marks, so that all arithmetic is exact. */
export interface AssemblyProblem {
  readonly items: readonly AssemblyItem[]
  readonly sections: readonly ProblemSection[]
  readonly demands: readonly ProblemDemand[]
  /** for each item, the indexes of the demands it counts towards */
  readonly memberships: readonly (readonly number[])[]
  /** for each item, the indexes of the items that may not stand beside it */
  readonly enemies: readonly ReadonlySet<number>[]
}

export interface ProblemSection {
  readonly id: string
  readonly places: number
  /** half marks of one item */
  readonly worth: number
  /** indexes of the items of its type */
  readonly pool: readonly number[]
}

export interface ProblemDemand {
  readonly id: string
  readonly demand: BlueprintDemand
  /** half marks */
  readonly min: number
  readonly max: number
}

/** A demand or section that cannot be met, with what it needs and what there is: items for a section, marks for a demand. */
export interface Shortage {
  readonly constraint: string
  readonly unit: 'items' | 'marks'
  readonly needed: number
  readonly available: number
}

export type AssemblyRefusal = 'blueprint-infeasible' | 'assembly-not-found'

/** The numbers of a blueprint over a bank, or the first constraint that can be seen to be out of reach by itself. */
export function assemblyProblem(rules: BlueprintRules, bank: readonly AssemblyItem[]): Outcome<AssemblyProblem, AssemblyRefusal> {
  const items = bank.filter((item) => mayStand(item, rules)).sort((a, b) => (a.slug < b.slug ? -1 : 1))
  const total = totalMarks(rules)
  const problem: AssemblyProblem = {
    items,
    sections: rules.sections.map(({ id, type, items: places, marksEach }) => ({
      ...{ id, places, worth: Math.round(marksEach * 2) },
      pool: items.flatMap((item, index) => (item.type === type ? [index] : [])),
    })),
    demands: rules.demands.map((demand) => {
      const { min, max } = boundsOf(demand, total)
      return { id: demand.id, demand, min: Math.ceil(min * 2 - 1e-9), max: Math.floor(max * 2 + 1e-9) }
    }),
    memberships: items.map((item) => rules.demands.flatMap((demand, index) => (meets(demand, item) ? [index] : []))),
    enemies: enemySets(items),
  }
  const shortages = [...shortSections(problem, rules), ...shortDemands(problem)]
  return shortages.length > 0 ? refuse('blueprint-infeasible', { shortages }) : ok(problem)
}

function mayStand(item: AssemblyItem, { sets, allowsPublicItems, exposureLimit }: BlueprintRules): boolean {
  if (item.isPublic && !allowsPublicItems) return false
  if (exposureLimit !== null && item.exposure >= exposureLimit) return false
  return sets.length === 0 || item.sets.some((set) => sets.some((wanted) => wanted === set))
}

/** Enmity holds both ways, whoever declared it. */
function enemySets(items: readonly AssemblyItem[]): ReadonlySet<number>[] {
  const indexOf = new Map(items.map(({ slug }, index) => [slug, index]))
  const sets = items.map(() => new Set<number>())
  items.forEach(({ enemies }, index) => {
    for (const other of enemies.map((slug) => indexOf.get(slug))) {
      if (other === undefined || other === index) continue
      sets[index]!.add(other)
      sets[other]!.add(index)
    }
  })
  return sets
}

function shortSections({ sections }: AssemblyProblem, rules: BlueprintRules): Shortage[] {
  return sections.flatMap(({ id, pool }, index) => {
    const { type } = rules.sections[index]!
    // sections of one type draw from one pool
    const needed = rules.sections.filter((section) => section.type === type).reduce((sum, section) => sum + section.items, 0)
    return pool.length < needed ? [{ constraint: id, unit: 'items' as const, needed, available: pool.length }] : []
  })
}

function shortDemands(problem: AssemblyProblem): Shortage[] {
  return problem.demands.flatMap(({ id, min, max }, demand) => {
    const { most, least } = reach(problem, demand)
    if (most < min) return [{ constraint: id, unit: 'marks' as const, needed: min / 2, available: most / 2 }]
    return least > max ? [{ constraint: id, unit: 'marks' as const, needed: max / 2, available: least / 2 }] : []
  })
}

/** The most and the least half marks a demand could get if it were the only one. */
function reach({ sections, memberships }: AssemblyProblem, demand: number): { most: number; least: number } {
  let [most, least] = [0, 0]
  for (const { places, worth, pool } of sections) {
    const matching = pool.filter((item) => memberships[item]!.includes(demand)).length
    most += worth * Math.min(places, matching)
    least += worth * Math.max(0, places - (pool.length - matching))
  }
  return { most, least }
}
