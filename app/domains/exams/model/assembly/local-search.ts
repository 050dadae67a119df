import type { SeededRandom } from '~/platform/seeded-random'
import type { AssemblyProblem } from './assembly-problem'

/** For each section the indexes of its items. */
export type Selection = readonly (readonly number[])[]

const STEPS = 4_000
const PATIENCE = 250
const LOOKED_AT = 24
const ENEMY_COST = 1_000

/**
 * Draws a selection and repairs it by exchanging items until every demand is met: fast where papers are plentiful, and fair, as the
 * drawing comes first. Null: none was found, which proves nothing. `weight` is how unwelcome an item is (its exposure): lighter ones first.
 */
export function localSearch(problem: AssemblyProblem, weight: (item: number) => number, random: SeededRandom): Selection | null {
  const state = drawnState(problem, weight, random)
  let improvedAt = 0
  for (let step = 0; step < STEPS && step - improvedAt < PATIENCE && state.cost > 0; step += 1) {
    const exchange = bestExchange(problem, state, weight, random)
    if (exchange && exchange.cost < state.cost) improvedAt = step
    if (exchange) apply(problem, state, exchange)
  }
  return state.cost === 0 ? state.chosen : null
}

interface State {
  readonly chosen: number[][]
  readonly isChosen: boolean[]
  readonly marks: number[]
  cost: number
}

interface Exchange {
  readonly section: number
  readonly position: number
  readonly incoming: number
  readonly cost: number
}

function drawnState(problem: AssemblyProblem, weight: (item: number) => number, random: SeededRandom): State {
  const state: State = { chosen: [], isChosen: problem.items.map(() => false), marks: problem.demands.map(() => 0), cost: 0 }
  for (const { places, worth, pool } of problem.sections) {
    const free = pool.filter((item) => !state.isChosen[item])
    const drawn = random
      .shuffled(free)
      .sort((a, b) => weight(a) - weight(b))
      .slice(0, places)
    for (const item of drawn) {
      state.isChosen[item] = true
      for (const demand of problem.memberships[item]!) state.marks[demand]! += worth
    }
    state.chosen.push(drawn)
  }
  state.cost = costOf(problem, state.marks) + (ENEMY_COST * countEnemies(problem, state)) / 2
  return state
}

function costOf({ demands }: AssemblyProblem, marks: readonly number[]): number {
  return demands.reduce((sum, { min, max }, index) => sum + Math.max(0, min - marks[index]!, marks[index]! - max), 0)
}

function countEnemies({ enemies }: AssemblyProblem, { chosen, isChosen }: State): number {
  return chosen.flat().reduce((sum, item) => sum + [...enemies[item]!].filter((enemy) => isChosen[enemy]).length, 0)
}

/** The best of some random exchanges; one that leaves the cost as it is may be taken too, to get off a plateau. */
function bestExchange(problem: AssemblyProblem, state: State, weight: (item: number) => number, random: SeededRandom): Exchange | null {
  let best: Exchange | null = null
  let bestWeight = Infinity
  for (let look = 0; look < LOOKED_AT; look += 1) {
    const section = random.below(problem.sections.length)
    const { pool } = problem.sections[section]!
    const position = random.below(state.chosen[section]!.length)
    const incoming = pool[random.below(pool.length)]!
    if (state.isChosen[incoming]) continue
    const cost = costAfter(problem, state, section, position, incoming)
    const isBetter = !best || cost < best.cost || (cost === best.cost && weight(incoming) < bestWeight)
    if (!isBetter) continue
    best = { section, position, incoming, cost }
    bestWeight = weight(incoming)
  }
  return best && best.cost <= state.cost ? best : null
}

function costAfter(problem: AssemblyProblem, state: State, section: number, position: number, incoming: number): number {
  const { worth } = problem.sections[section]!
  const outgoing = state.chosen[section]![position]!
  const marks = [...state.marks]
  for (const demand of problem.memberships[outgoing]!) marks[demand]! -= worth
  for (const demand of problem.memberships[incoming]!) marks[demand]! += worth
  const gone = [...problem.enemies[outgoing]!].filter((enemy) => state.isChosen[enemy]).length
  const come = [...problem.enemies[incoming]!].filter((enemy) => state.isChosen[enemy] && enemy !== outgoing).length
  const before = state.cost - costOf(problem, state.marks)
  return before + ENEMY_COST * (come - gone) + costOf(problem, marks)
}

function apply(problem: AssemblyProblem, state: State, { section, position, incoming, cost }: Exchange): void {
  const { worth } = problem.sections[section]!
  const outgoing = state.chosen[section]![position]!
  for (const demand of problem.memberships[outgoing]!) state.marks[demand]! -= worth
  for (const demand of problem.memberships[incoming]!) state.marks[demand]! += worth
  state.isChosen[outgoing] = false
  state.isChosen[incoming] = true
  state.chosen[section]![position] = incoming
  state.cost = cost
}
