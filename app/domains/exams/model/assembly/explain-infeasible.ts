import type { AssemblyProblem, ProblemDemand, Shortage } from './assembly-problem'
import { exactSearch } from './exact-search'

const NODES = 8_000

/**
 * Why no paper exists: a smallest set of demands that cannot be met together (each alone can), and for each what could be had beside the
 * others. Demands are left out one by one; what remains is needed for the contradiction.
 */
export function explainInfeasible(problem: AssemblyProblem): readonly Shortage[] {
  let core = problem.demands
  for (const demand of problem.demands) {
    const without = core.filter((other) => other !== demand)
    if (exactSearch(withDemands(problem, without), NODES) === null) core = without
  }
  return core.map((demand) => shortageBeside(problem, demand, core))
}

function shortageBeside(problem: AssemblyProblem, demand: ProblemDemand, core: readonly ProblemDemand[]): Shortage {
  const others = core.filter((other) => other !== demand)
  const isFeasible = (changed: Partial<ProblemDemand>) =>
    Array.isArray(exactSearch(withDemands(problem, [...others, { ...demand, ...changed }]), NODES))
  const [low, high] = [demand.min, demand.max]
  // what the others leave to it: the most below its minimum, or the least above its maximum
  for (let step = 1; step <= Math.max(low, 400); step += 1) {
    if (low - step >= 0 && isFeasible({ min: low - step, max: low - step })) return shortage(demand.id, low, low - step)
    if (isFeasible({ min: high + step, max: high + step })) return shortage(demand.id, high, high + step)
  }
  return shortage(demand.id, low, 0)
}

function shortage(constraint: string, needed: number, available: number): Shortage {
  return { constraint, unit: 'marks', needed: needed / 2, available: available / 2 }
}

/** The same problem under other demands; memberships follow the demands that are left. */
function withDemands(problem: AssemblyProblem, demands: readonly ProblemDemand[]): AssemblyProblem {
  const places = demands.map(({ id }) => problem.demands.findIndex((demand) => demand.id === id))
  return {
    ...problem,
    demands,
    memberships: problem.memberships.map((of) => places.flatMap((place, index) => (of.includes(place) ? [index] : []))),
  }
}
