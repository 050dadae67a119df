import type { AccountActor } from '~/domains/audit/model/actor'
import { ownRead } from '~/domains/organization/queries/scoped-read.server'
import { citedArticles } from '~/domains/regulations/queries/cited-articles.server'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http'
import { ScenarioDocument, type ScenarioStep } from '../model/scenario'
import { orderMistakes, rightOrder, type MoveAnswer } from '../model/scenario-move'
import { dueStep } from '../model/scenario-run'

/** A scenario before or during a walk: what was done and why it was right or not, and the step that is due without its judgements. */
export async function scenarioPage(actor: AccountActor, slug: string, runId: string | null) {
  const version = await db.scenarioVersion.findFirst({
    where: { scenario: { slug } },
    orderBy: { number: 'desc' },
  })
  if (!version) throw notFound()
  const run = runId === null ? null : await ownRun(actor, slug, runId)
  const script = ScenarioDocument.parse(run?.body ?? version.body)
  const { title, summary, facts, minutes, reviewStatus, asOf, module, remember, ending } = script
  const due = run && !run.ending ? dueStep(script, run.moves) : null
  return {
    slug,
    title,
    summary,
    facts,
    minutes,
    reviewStatus,
    asOf,
    module: module && (await db.module.findUnique({ where: { slug: module }, select: { slug: true } })) ? module : null,
    steps: script.steps.length,
    citations: await citedArticles(run ? [] : script.citations),
    run: run && {
      id: run.id,
      moves: await Promise.all(run.moves.map((move) => reviewed(script.steps, move))),
      due: due && withoutKey(due),
      ending: run.ending && { ...run.ending, words: run.ending.isPassed ? ending.passed : ending.failed, remember },
    },
  }
}

async function ownRun(actor: AccountActor, slug: string, runId: string) {
  const isId = /^[0-9a-f-]{36}$/i.test(runId)
  const run = isId
    ? await ownRead(actor).scenarioRun.findFirst({
        where: { id: runId, version: { scenario: { slug } } },
        select: {
          id: true,
          version: { select: { body: true } },
          ending: { select: { isPassed: true, points: true, maxPoints: true } },
          moves: { orderBy: { number: 'asc' }, select: { number: true, stepId: true, answer: true, verdict: true, points: true } },
        },
      })
    : null
  if (!run) throw notFound()
  const { version, moves, ...rest } = run
  return { ...rest, body: version.body, moves: moves.map((move) => ({ ...move, answer: move.answer as unknown as MoveAnswer })) }
}

/** The step as its player may see it: without verdicts, reasons and rules. */
function withoutKey(step: ScenarioStep) {
  const { id, mode, situation, ask } = step
  const options = (step.kind === 'CHOOSE' ? step.choices : step.actions).map((option) => ({ id: option.id, text: option.text }))
  return { id, kind: step.kind, mode, situation, ask: ask ?? null, options }
}

/** A move with everything that its step says about it. */
async function reviewed(steps: readonly ScenarioStep[], move: { stepId: string; number: number; answer: MoveAnswer; verdict: string }) {
  const step = steps.find(({ id }) => id === move.stepId)
  if (!step) throw new Error(`A stored move names step ${move.stepId}, which its version does not have.`)
  const told = step.kind === 'CHOOSE' ? toldChoice(step, move.answer) : toldOrder(step, move.answer)
  return {
    number: move.number,
    verdict: move.verdict,
    mode: step.mode,
    situation: step.situation,
    ...told,
    citations: await citedArticles(told.cites),
  }
}

function toldChoice(step: Extract<ScenarioStep, { kind: 'CHOOSE' }>, answer: MoveAnswer) {
  const chosen = step.choices.find(({ id }) => 'choice' in answer && id === answer.choice)
  const right = step.choices.find(({ verdict }) => verdict === 'RIGHT')
  const better = chosen?.verdict === 'RIGHT' ? undefined : right
  return {
    done: chosen ? [chosen.text] : [],
    better: better ? [better.text] : [],
    reasons: [chosen?.reason, better?.reason].filter((reason) => reason !== undefined),
    mistakes: [],
    cites: [chosen?.cite, better?.cite].filter((cite) => cite !== undefined),
  }
}

function toldOrder(step: Extract<ScenarioStep, { kind: 'ORDER' }>, answer: MoveAnswer) {
  const order = 'order' in answer ? answer.order : []
  const textOf = (id: string) => step.actions.find((action) => action.id === id)?.text ?? { zh: id, en: id }
  const mistakes = orderMistakes(step, order).map((mistake) =>
    mistake.kind === 'before'
      ? { kind: mistake.kind, first: textOf(mistake.rule.first), then: textOf(mistake.rule.then), reason: mistake.rule.reason }
      : { kind: mistake.kind, action: mistake.action.text, reason: mistake.action.reason ?? null },
  )
  return {
    done: order.map(textOf),
    better: mistakes.length > 0 ? (rightOrder(step) ?? []).map(textOf) : [],
    reasons: [step.reason],
    mistakes,
    cites: [step.cite, ...step.rules.map(({ cite }) => cite)].filter((cite) => cite !== undefined),
  }
}
