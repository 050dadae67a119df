import type { BlueprintRules } from '~/domains/items/model/blueprint'
import { ok, refuse, type Outcome } from '~/platform/outcome'
import { seededRandom } from '~/platform/seeded-random'
import { assemblyProblem, type AssemblyItem, type AssemblyProblem, type AssemblyRefusal, type ProblemDemand } from './assembly-problem'
import { exactSearch } from './exact-search'
import { explainInfeasible } from './explain-infeasible'
import { localSearch, type Selection } from './local-search'

/** One form as drawn: for each section of the blueprint the slugs of its items, and how its marks fall. */
export interface AssembledForm {
  readonly sections: readonly (readonly string[])[]
  /** marks by demand id, and by difficulty */
  readonly profile: Readonly<Record<string, number>>
  /** items it shares with earlier forms, where the bank is too small to avoid it */
  readonly sharedItems: number
}

const TRIES = 4
const DIFFICULTIES = ['EASY', 'MEDIUM', 'HARD'] as const

/**
 * Fills a blueprint from a bank, one paper for each form, the same from the same seed (DESIGN §5.1). Later forms carry the same marks of
 * each difficulty as the first wherever the bank allows it, and other items. Refusals name what is short: `detail.shortages`.
 */
export function assembleForms(
  rules: BlueprintRules,
  bank: readonly AssemblyItem[],
  { seed, forms }: { readonly seed: string; readonly forms: number },
): Outcome<readonly AssembledForm[], AssemblyRefusal> {
  const outcome = assemblyProblem(rules, bank)
  if (!outcome.ok) return outcome
  const problem = outcome.value
  const used = new Map<number, number>()
  const drawn: Selection[] = []
  for (let form = 0; form < forms; form += 1) {
    const weight = (item: number) => problem.items[item]!.exposure + 1000 * (used.get(item) ?? 0)
    const selection = drawForm(comparable(problem, drawn[0]), problem, weight, `${seed}:${form}`)
    if (selection === null) return refuse('blueprint-infeasible', { shortages: explainInfeasible(problem) })
    if (selection === 'undecided') return refuse('assembly-not-found')
    drawn.push(selection)
    for (const item of selection.flat()) used.set(item, (used.get(item) ?? 0) + 1)
  }
  return ok(drawn.map((selection, form) => assembled(problem, selection, new Set(drawn.slice(0, form).flat(2)))))
}

function drawForm(
  wished: AssemblyProblem,
  demanded: AssemblyProblem,
  weight: (item: number) => number,
  seed: string,
): Selection | null | 'undecided' {
  for (const problem of wished === demanded ? [demanded] : [wished, demanded]) {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const found = localSearch(problem, weight, seededRandom(`draw:${seed}:${attempt}`))
      if (found) return found
    }
  }
  return exactSearch(demanded)
}

/** The problem with the wish that each difficulty has as many marks as on the first form. */
function comparable(problem: AssemblyProblem, first: Selection | undefined): AssemblyProblem {
  if (!first) return problem
  const marks = marksByDifficulty(problem, first)
  const wishes: ProblemDemand[] = DIFFICULTIES.map((difficulty) => {
    const demand = { id: difficulty, by: 'difficulty' as const, values: [difficulty] }
    return { id: difficulty, demand, min: marks[difficulty] * 2, max: marks[difficulty] * 2 }
  })
  return {
    ...problem,
    demands: [...problem.demands, ...wishes],
    memberships: problem.memberships.map((of, item) => [
      ...of,
      problem.demands.length + DIFFICULTIES.indexOf(problem.items[item]!.difficulty),
    ]),
  }
}

function marksByDifficulty({ sections, items }: AssemblyProblem, selection: Selection) {
  const marks = { EASY: 0, MEDIUM: 0, HARD: 0 }
  selection.forEach((chosen, section) => chosen.forEach((item) => (marks[items[item]!.difficulty] += sections[section]!.worth / 2)))
  return marks
}

function assembled(problem: AssemblyProblem, selection: Selection, earlier: ReadonlySet<number>): AssembledForm {
  const profile: Record<string, number> = marksByDifficulty(problem, selection)
  problem.demands.forEach(({ id }, demand) => {
    const half = selection.reduce((sum, chosen, section) => {
      const counting = chosen.filter((item) => problem.memberships[item]!.includes(demand)).length
      return sum + counting * problem.sections[section]!.worth
    }, 0)
    profile[id] = half / 2
  })
  return {
    sections: selection.map((chosen) => chosen.map((item) => problem.items[item]!.slug)),
    profile,
    sharedItems: selection.flat().filter((item) => earlier.has(item)).length,
  }
}
