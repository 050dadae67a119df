import type { AssemblyProblem } from './assembly-problem'
import type { Selection } from './local-search'

/** `null`: proved that no paper exists; `undecided`: the search was given up. */
export type ExactAnswer = Selection | null | 'undecided'

const NODES = 60_000

/** Items that no demand tells apart; one with an enemy stands alone. */
interface Kind {
  readonly items: readonly number[]
  readonly memberships: readonly number[]
}

/**
 * Searches all papers, kind by kind and section by section, leaving a branch as soon as some demand is out of its reach. Exact: when it
 * answers null there is none. Small, as demands tell few kinds apart.
 */
export function exactSearch(problem: AssemblyProblem, nodeLimit = NODES): ExactAnswer {
  const kinds = problem.sections.map(({ pool }) => kindsOf(problem, pool))
  const taken = new Set<number>()
  const chosen: number[][] = problem.sections.map(() => [])
  const marks = problem.demands.map(() => 0)
  const deadEnds = new Set<string>()
  const stateKey = stateKeyOf(problem)
  let nodes = 0

  function search(section: number, kind: number, places: number): boolean | 'undecided' {
    if (section === problem.sections.length) return problem.demands.every(({ min, max }, d) => marks[d]! >= min && marks[d]! <= max)
    if (places === 0) return search(section + 1, 0, problem.sections[section + 1]?.places ?? 0)
    const current = kinds[section]![kind]
    if (!current) return false
    const key = stateKey(`${section}/${kind}/${places}`, marks, taken)
    if (deadEnds.has(key)) return false
    nodes += 1
    if (nodes > nodeLimit) return 'undecided'
    if (!isWithinReach(problem, kinds, { section, kind, places }, { marks, taken })) return false
    const free = current.items.filter((item) => !taken.has(item) && [...problem.enemies[item]!].every((enemy) => !taken.has(enemy)))
    for (let count = Math.min(places, free.length); count >= 0; count -= 1) {
      const picked = free.slice(0, count)
      take(section, current, picked, 1)
      const answer = search(section, kind + 1, places - count)
      if (answer !== false) return answer
      take(section, current, picked, -1)
    }
    deadEnds.add(key)
    return false
  }

  function take(section: number, kind: Kind, picked: readonly number[], sign: 1 | -1): void {
    for (const demand of kind.memberships) marks[demand]! += sign * picked.length * problem.sections[section]!.worth
    for (const item of picked) {
      if (sign === 1) taken.add(item)
      else taken.delete(item)
    }
    if (sign === 1) chosen[section]!.push(...picked)
    else chosen[section]!.splice(chosen[section]!.length - picked.length)
  }

  const answer = search(0, 0, problem.sections[0]?.places ?? 0)
  if (answer === 'undecided') return answer
  return answer ? chosen.map((items) => [...items]) : null
}

/**
 * A text for all that the rest of a search depends on, so that a dead end is walked once: marks, where more of them change nothing, as
 * one number, and those taken items that later choices can meet again (of a pool drawn from twice, or with enemies).
 */
function stateKeyOf({ items, sections, demands, enemies }: AssemblyProblem) {
  const total = sections.reduce((sum, { places, worth }) => sum + places * worth, 0)
  const pools = sections.map(({ pool }) => pool.join(','))
  const isShared = items.map(({ type }) => pools.filter((pool, n) => pool !== '' && items[sections[n]!.pool[0]!]!.type === type).length > 1)
  return (place: string, marks: readonly number[], taken: ReadonlySet<number>): string => {
    const capped = demands.map(({ min, max }, demand) => (max >= total ? Math.min(marks[demand]!, min) : marks[demand]!))
    const met = [...taken].filter((item) => isShared[item] || enemies[item]!.size > 0).sort((a, b) => a - b)
    return `${place}|${capped.join(',')}|${met.join(',')}`
  }
}

function kindsOf({ memberships, enemies }: AssemblyProblem, pool: readonly number[]): Kind[] {
  const kinds = new Map<string, number[]>()
  for (const item of pool) {
    const key = enemies[item]!.size > 0 ? `item ${item}` : memberships[item]!.join(',')
    kinds.set(key, [...(kinds.get(key) ?? []), item])
  }
  return [...kinds.values()]
    .map((items) => ({ items, memberships: memberships[items[0]!]! }))
    .sort((a, b) => b.memberships.length - a.memberships.length || a.items[0]! - b.items[0]!)
}

interface Place {
  readonly section: number
  readonly kind: number
  readonly places: number
}

/** Whether every demand could still come between its bounds, each looked at by itself. */
function isWithinReach(
  problem: AssemblyProblem,
  kinds: readonly (readonly Kind[])[],
  at: Place,
  { marks, taken }: { marks: readonly number[]; taken: ReadonlySet<number> },
): boolean {
  const most = [...marks]
  const least = [...marks]
  for (let section = at.section; section < problem.sections.length; section += 1) {
    const { worth, places: all } = problem.sections[section]!
    const places = section === at.section ? at.places : all
    const open = kinds[section]!.slice(section === at.section ? at.kind : 0)
    const sizes = open.map(({ items }) => items.filter((item) => !taken.has(item)).length)
    const free = sizes.reduce((sum, size) => sum + size, 0)
    if (free < places) return false
    problem.demands.forEach((_, demand) => {
      const matching = open.reduce((sum, kind, index) => sum + (kind.memberships.includes(demand) ? sizes[index]! : 0), 0)
      most[demand]! += worth * Math.min(places, matching)
      least[demand]! += worth * Math.max(0, places - (free - matching))
    })
  }
  return problem.demands.every(({ min, max }, demand) => most[demand]! >= min && least[demand]! <= max)
}
