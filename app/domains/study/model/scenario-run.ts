import { refuse, ok, type Outcome } from '~/platform/outcome'
import type { ScenarioDocument, ScenarioStep } from './scenario'
import { markMove, type MoveAnswer } from './scenario-move'

export interface PastMove {
  readonly stepId: string
  readonly answer: MoveAnswer
  readonly verdict: string
}

/** The step that is due after the moves so far; null when the run is over. */
export function dueStep(script: Pick<ScenarioDocument, 'steps'>, moves: readonly PastMove[]): ScenarioStep | null {
  const last = moves.at(-1)
  if (!last) return script.steps[0] ?? null
  const step = script.steps.find(({ id }) => id === last.stepId)
  const marked = step && markMove(script, step, last.answer)
  const next = marked?.ok ? marked.value.next : null
  return script.steps.find(({ id }) => id === next) ?? null
}

/** Numbers given to actions as an order; an action without a number is left out. */
export function orderOf(positions: Readonly<Record<string, number>>): Outcome<readonly string[], 'numbers-twice' | 'nothing-chosen'> {
  const chosen = Object.entries(positions).filter(([, position]) => position > 0)
  if (chosen.length === 0) return refuse('nothing-chosen')
  if (new Set(chosen.map(([, position]) => position)).size < chosen.length) return refuse('numbers-twice')
  return ok(chosen.sort(([, one], [, other]) => one - other).map(([id]) => id))
}
