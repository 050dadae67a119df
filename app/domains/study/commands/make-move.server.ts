import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'
import { ScenarioDocument } from '../model/scenario'
import { markMove, scenarioResult, type MoveAnswer } from '../model/scenario-move'
import { dueStep, orderOf, type PastMove } from '../model/scenario-run'

/** An officer's act at the step that is due: judged at once, never changed; the last one ends the run. */
export const makeMove = auditedCommand({
  name: 'study.scenario-move.made',
  input: z.object({
    runId: z.uuid(),
    stepId: z.string().max(60),
    choice: z.string().max(4).optional(),
    /** action → its number; 0: left out */
    positions: z.record(z.string().max(4), z.coerce.number().int().min(0).max(8)).optional(),
  }),
  permit: 'self',
  subject: ({ input }) => ({ runId: input.runId, step: input.stepId }),
  async run({ tx, actor: { officerId }, input: { runId, stepId, choice, positions }, now }) {
    const run = await tx.scenarioRun.findFirst({
      where: { id: runId, officerId },
      include: { version: true, ending: true, moves: { orderBy: { number: 'asc' } } },
    })
    if (!run) return refuse('not-found')
    if (run.ending) return refuse('run-ended')
    const script = ScenarioDocument.parse(run.version.body)
    const past = run.moves.map((move): PastMove => ({ stepId: move.stepId, verdict: move.verdict, answer: move.answer as MoveAnswer }))
    const due = dueStep(script, past)
    if (!script.steps.some(({ id }) => id === stepId)) return refuse('unknown-step')
    if (due?.id !== stepId) return refuse('not-your-turn')
    const answer = due.kind === 'CHOOSE' ? ok({ choice: choice ?? '' }) : answerOf(orderOf(positions ?? {}))
    if (!answer.ok) return answer
    const marked = markMove(script, due, answer.value)
    if (!marked.ok) return marked
    const { verdict, points, next } = marked.value
    await tx.scenarioMove.create({
      data: { runId, number: past.length + 1, stepId, answer: { ...answer.value }, verdict, points, at: now },
    })
    if (next === null) {
      await tx.scenarioRunEnding.create({
        data: { runId, at: now, ...scenarioResult([...run.moves, { verdict, points }], script.passShare) },
      })
    }
    return ok({ verdict, isOver: next === null })
  },
})

function answerOf(order: ReturnType<typeof orderOf>) {
  return order.ok ? ok({ order: [...order.value] }) : order
}
