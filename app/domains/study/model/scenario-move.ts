import { ok, refuse, type Outcome } from '~/platform/outcome'
import { following, type ChooseStep, type OrderStep, type ScenarioDocument, type ScenarioStep, type Verdict } from './scenario'

/** What an officer did at a step: one choice, or actions in order, those left out not named. */
export type MoveAnswer = { readonly choice: string } | { readonly order: readonly string[] }

export type MoveRefusal = 'nothing-chosen' | 'unknown-choice' | 'numbers-twice'

export interface MarkedMove {
  readonly verdict: Verdict
  readonly points: number
  /** the next step; null: the scenario is over */
  readonly next: string | null
}

export const MAX_POINTS = 2
const POINTS: Readonly<Record<Verdict, number>> = { RIGHT: 2, ACCEPTABLE: 1, WRONG: 0, CRITICAL: 0 }

/** Judges an answer to a step. A critical mistake ends the scenario. */
export function markMove(
  script: Pick<ScenarioDocument, 'steps'>,
  step: ScenarioStep,
  answer: MoveAnswer,
): Outcome<MarkedMove, MoveRefusal> {
  const judged = step.kind === 'CHOOSE' ? judgeChoice(step, answer) : judgeOrder(step, answer)
  if (!judged.ok) return judged
  const { verdict, branch } = judged.value
  const next = verdict === 'CRITICAL' ? null : following(script.steps, step, branch)
  return ok({ verdict, points: POINTS[verdict], next })
}

type Judgement = Outcome<{ verdict: Verdict; branch?: string }, MoveRefusal>

function judgeChoice(step: ChooseStep, answer: MoveAnswer): Judgement {
  if (!('choice' in answer) || answer.choice === '') return refuse('nothing-chosen')
  const choice = step.choices.find(({ id }) => id === answer.choice)
  return choice ? ok({ verdict: choice.verdict, branch: choice.next }) : refuse('unknown-choice')
}

function judgeOrder(step: OrderStep, answer: MoveAnswer): Judgement {
  if (!('order' in answer) || answer.order.length === 0) return refuse('nothing-chosen')
  if (!answer.order.every((id) => step.actions.some((action) => action.id === id))) return refuse('unknown-choice')
  if (new Set(answer.order).size < answer.order.length) return refuse('numbers-twice')
  const mistakes = orderMistakes(step, answer.order)
  if (mistakes.some(({ isCritical }) => isCritical)) return ok({ verdict: 'CRITICAL' })
  return ok({ verdict: mistakes.length === 0 ? 'RIGHT' : mistakes.length === 1 ? 'ACCEPTABLE' : 'WRONG' })
}

export type OrderMistake =
  | { readonly kind: 'before'; readonly rule: OrderStep['rules'][number]; readonly isCritical: boolean }
  | { readonly kind: 'must' | 'must-not'; readonly action: OrderStep['actions'][number]; readonly isCritical: boolean }

/** Everything wrong with an order: what was left out, what must not be done, which rule of precedence is broken. */
export function orderMistakes(step: OrderStep, order: readonly string[]): OrderMistake[] {
  const at = (id: string) => order.indexOf(id)
  const missing = step.actions.filter(({ id, omit }) => !omit && at(id) === -1)
  const excess = step.actions.filter(({ id, omit }) => omit && at(id) !== -1)
  const broken = step.rules.filter(({ first, then }) => at(first) !== -1 && at(then) !== -1 && at(first) > at(then))
  return [
    ...excess.map((action) => ({ kind: 'must-not' as const, action, isCritical: action.critical === true })),
    ...missing.map((action) => ({ kind: 'must' as const, action, isCritical: action.critical === true })),
    ...broken.map((rule) => ({ kind: 'before' as const, rule, isCritical: rule.critical === true })),
  ]
}

/** An order that keeps every rule, close to the order of the file: shown as the way it should have gone. */
export function rightOrder(step: OrderStep): string[] | null {
  const waiting = step.actions.filter(({ omit }) => !omit).map(({ id }) => id)
  const order: string[] = []
  while (waiting.length > 0) {
    const free = waiting.findIndex((id) => !step.rules.some(({ first, then }) => then === id && waiting.includes(first)))
    if (free === -1) return null
    order.push(...waiting.splice(free, 1))
  }
  return order
}

/** How a walk ended: no critical mistake and enough of the points of the steps walked. */
export function scenarioResult(moves: readonly { readonly verdict: string; readonly points: number }[], passShare: number) {
  const points = moves.reduce((sum, move) => sum + move.points, 0)
  const maxPoints = moves.length * MAX_POINTS
  const isCritical = moves.some(({ verdict }) => verdict === 'CRITICAL')
  return { points, maxPoints, isPassed: !isCritical && points >= passShare * maxPoints }
}
