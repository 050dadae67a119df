import type { ContentFault } from './content-fault'
import { following, type OrderStep, type ScenarioDocument, type ScenarioStep } from './scenario'
import { rightOrder } from './scenario-move'

type Found = Pick<ContentFault, 'fault' | 'detail'> & { readonly step?: string }

/** What a well-formed scenario may still have wrong: dead ends, unreachable steps, no right choice, contradicting orders. */
export function scenarioFaults(script: ScenarioDocument): Found[] {
  const ids = script.steps.map(({ id }) => id)
  const faults: Found[] = ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ fault: 'step-twice', detail: { id }, step: id }))
  const reached = new Set([ids[0]])
  let hasBranch = false
  script.steps.forEach((step, index) => {
    const branches = branchesOf(step)
    for (const next of branches.filter((name) => name !== 'end')) {
      const target = ids.indexOf(next)
      if (target === -1) faults.push({ fault: 'unknown-step', detail: { id: step.id, next }, step: step.id })
      else if (target <= index) faults.push({ fault: 'backward-step', detail: { id: step.id, next }, step: step.id })
    }
    const targets = new Set(exitsOf(script.steps, step))
    if (targets.size > 1) hasBranch = true
    if (reached.has(step.id)) for (const target of targets) if (target) reached.add(target)
    faults.push(...(step.kind === 'ORDER' ? orderFaults(step) : choiceFaults(step)))
  })
  for (const id of ids.filter((name) => !reached.has(name))) faults.push({ fault: 'unreachable-step', detail: { id }, step: id })
  if (!hasBranch) faults.push({ fault: 'no-branch', detail: {} })
  if (!script.steps.some(hasCritical)) faults.push({ fault: 'no-critical', detail: {} })
  return faults
}

function branchesOf(step: ScenarioStep): string[] {
  const own = step.kind === 'CHOOSE' ? step.choices.map(({ next }) => next) : []
  return [...own, step.next].filter((next) => next !== undefined)
}

/** Steps that can follow, the end as null. A critical choice ends the walk and leads nowhere. */
function exitsOf(steps: readonly ScenarioStep[], step: ScenarioStep): (string | null)[] {
  if (step.kind === 'ORDER') return [following(steps, step)]
  return step.choices.filter(({ verdict }) => verdict !== 'CRITICAL').map(({ next }) => following(steps, step, next))
}

function choiceFaults(step: Extract<ScenarioStep, { kind: 'CHOOSE' }>): Found[] {
  const hasRight = step.choices.some(({ verdict }) => verdict === 'RIGHT')
  return hasRight ? [] : [{ fault: 'no-right-choice', detail: { id: step.id }, step: step.id }]
}

function orderFaults(step: OrderStep): Found[] {
  const done = step.actions.filter(({ omit }) => !omit).map(({ id }) => id)
  const strangers = step.rules.flatMap(({ first, then }) => [first, then]).filter((id) => !done.includes(id))
  const silent = step.actions.filter(({ omit, reason }) => omit && !reason)
  return [
    ...strangers.map((action): Found => ({ fault: 'rule-unknown-action', detail: { id: step.id, action }, step: step.id })),
    ...silent.map(({ id: action }): Found => ({ fault: 'omit-without-reason', detail: { id: step.id, action }, step: step.id })),
    ...(rightOrder(step) === null ? [{ fault: 'rules-contradict' as const, detail: { id: step.id }, step: step.id }] : []),
  ]
}

function hasCritical(step: ScenarioStep): boolean {
  if (step.kind === 'CHOOSE') return step.choices.some(({ verdict }) => verdict === 'CRITICAL')
  return step.actions.some(({ critical }) => critical) || step.rules.some(({ critical }) => critical)
}

/** Every citation used in the scenario's steps. */
export function scenarioCitations({ steps }: Pick<ScenarioDocument, 'steps'>): string[] {
  const cited = steps.flatMap((step) =>
    step.kind === 'CHOOSE' ? step.choices.map(({ cite }) => cite) : [step.cite, ...step.rules.map(({ cite }) => cite)],
  )
  return [...new Set(cited.filter((cite) => cite !== undefined))].sort()
}
