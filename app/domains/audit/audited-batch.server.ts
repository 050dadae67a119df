import type { z } from 'zod'
import { now as clockNow } from '~/platform/clock'
import { writer, type Tx } from '~/platform/db-writer.server'
import type { Outcome } from '~/platform/outcome'
import { refuse } from '~/platform/outcome'
import { appendEntries } from './append-entries.server'
import { mayKnock, type Permit } from './audited-command.server'
import type { AccountActor, Actor } from './model/actor'
import type { DoorRefusal } from './model/door-refusal'
import { withoutSecrets, type AuditName } from './model/audit-entry'

export interface BatchedInput<Input> {
  readonly actor: AccountActor
  readonly input: Input
}

type Facts = Readonly<Record<string, unknown>>

interface BatchDefinition<S extends z.ZodType, T, R extends string> {
  readonly name: AuditName
  readonly input: S
  /** only acts on the actor's own affairs are batched; what needs a unit scope goes through auditedCommand */
  readonly permit: Extract<Permit, 'self'>
  readonly subject?: (at: { input: z.output<S>; value: Facts | undefined; actor: Actor }) => Facts
  /** an outcome for each input, in the same order */
  readonly run: (at: { tx: Tx; inputs: readonly BatchedInput<z.output<S>>[]; now: Date }) => Promise<readonly Outcome<T, R>[]>
}

/** Many inputs through the audited door in one transaction, an outcome each, one multi-row audit insert (DESIGN §6). */
export function auditedBatch<S extends z.ZodType, T, R extends string>(definition: BatchDefinition<S, T, R>) {
  return async (
    calls: readonly { readonly actor: Actor; readonly input: unknown }[],
    now: Date = clockNow(),
  ): Promise<Outcome<T, R | DoorRefusal>[]> => {
    const outcomes = new Array<Outcome<T, R | DoorRefusal>>(calls.length)
    const admitted: (BatchedInput<z.output<S>> & { index: number })[] = []
    calls.forEach(({ actor, input }, index) => {
      const parsed = definition.input.safeParse(input)
      if (!parsed.success) outcomes[index] = refuse('bad-input', { issues: parsed.error.issues })
      else if (actor.kind !== 'account' || !mayKnock(actor, definition.permit)) outcomes[index] = refuse('not-permitted')
      else admitted.push({ actor, input: parsed.data, index })
    })
    await writer().$transaction(async (tx) => {
      const answers = admitted.length > 0 ? await definition.run({ tx, inputs: admitted, now }) : []
      admitted.forEach(({ index }, position) => (outcomes[index] = answers[position] ?? refuse('not-found')))
      await appendEntries(
        tx,
        calls.map(({ actor, input }, index) => entryOf(definition, actor, input, outcomes[index] ?? refuse('not-found'), now)),
      )
    })
    return outcomes
  }
}

function entryOf<S extends z.ZodType, T, R extends string>(
  definition: BatchDefinition<S, T, R>,
  actor: Actor,
  rawInput: unknown,
  outcome: Outcome<T, string>,
  at: Date,
) {
  const parsed = definition.input.safeParse(rawInput)
  const value = outcome.ok ? (outcome.value as Facts) : undefined
  return {
    at,
    name: definition.name,
    outcome: outcome.ok ? 'done' : outcome.refusal,
    actor,
    subject: parsed.success ? (definition.subject?.({ input: parsed.data, value, actor }) ?? {}) : {},
    detail: { input: withoutSecrets(rawInput) },
  }
}
