import type { z } from 'zod'
import { now as clockNow } from '~/platform/clock'
import { writer, type Tx } from '~/platform/db-writer.server'
import { refuse, type Outcome, type Refused } from '~/platform/outcome'
import { appendEntries } from './append-entries.server'
import { holds, holdsWithin, type AccountActor, type Actor, type PublicActor, type SystemActor } from './model/actor'
import { withoutSecrets, type AuditName } from './model/audit-entry'
import type { Capability } from './model/capability'
import type { DoorRefusal } from './model/door-refusal'

/** Who may call: holders of a capability, any signed-in officer for their own affairs, the platform, or anybody. */
export type Permit = Capability | 'self' | 'system' | 'public'

type ActorFor<P extends Permit> = P extends 'system' ? SystemActor : P extends 'public' ? PublicActor | AccountActor : AccountActor

/** Facts for the entry; `value` is what `run` answered. */
type Facts = Readonly<Record<string, unknown>>

interface Definition<P extends Permit, S extends z.ZodType, T, R extends string> {
  readonly name: AuditName
  readonly input: S
  readonly permit: P
  /** unit path of the thing acted on; null: it is not there */
  readonly place?: (at: { tx: Tx; input: z.output<S>; actor: ActorFor<P> }) => Promise<string | null>
  readonly subject?: (at: { input: z.output<S>; value: Facts | undefined; actor: Actor }) => Facts
  readonly run: (at: { tx: Tx; actor: ActorFor<P>; input: z.output<S>; now: Date }) => Promise<Outcome<T, R>>
}

/** A command for a capability must say where it acts, so that the unit subtree cannot be forgotten. */
type Placed<D> = D extends { permit: 'self' | 'system' | 'public' } ? D : D & { place: NonNullable<unknown> }

export type Command<S extends z.ZodType, T, R extends string> = (
  actor: Actor,
  input: z.input<S> | Record<string, unknown>,
  now?: Date,
) => Promise<Outcome<T, R | DoorRefusal>>

/**
 * The one door through which state changes: parse, permit, run, write the audit entry, in one transaction.
 * A refusal rolls back what `run` wrote (unless it was made with refuseAndKeep) and is written down too.
 * The platform itself calls only what is permitted to `system` or `public`: a decision needs a person (CO-10).
 */
export function auditedCommand<P extends Permit, S extends z.ZodType, T, R extends string>(
  definition: Definition<P, S, T, R> & Placed<{ permit: P; place?: unknown }>,
): Command<S, T, R> {
  return async (actor, rawInput, now = clockNow()) => {
    const parsed = definition.input.safeParse(rawInput)
    if (!parsed.success) return refuse('bad-input', { issues: parsed.error.issues })
    const input = parsed.data
    const entry = (outcome: string, value?: T, detail: Record<string, unknown> = {}) => ({
      at: now,
      name: definition.name,
      outcome,
      actor,
      subject: definition.subject?.({ input, value: value as Facts | undefined, actor }) ?? {},
      detail: { input: withoutSecrets(input), ...detail },
    })
    try {
      return await writer().$transaction(async (tx) => {
        const outcome = await decide(definition, tx, actor, input, now)
        if (outcome.ok) await appendEntries(tx, [entry('done', outcome.value)])
        else if (outcome.keepsWrites) await appendEntries(tx, [entry(outcome.refusal, undefined, { refusal: outcome.detail })])
        else throw new RolledBack(outcome)
        return outcome
      })
    } catch (error) {
      if (!(error instanceof RolledBack)) throw error
      const refused = error.refused as Refused<R | DoorRefusal>
      await writer().$transaction((tx) => appendEntries(tx, [entry(refused.refusal, undefined, { refusal: refused.detail })]))
      return refused
    }
  }
}

async function decide<P extends Permit, S extends z.ZodType, T, R extends string>(
  definition: Definition<P, S, T, R>,
  tx: Tx,
  actor: Actor,
  input: z.output<S>,
  now: Date,
): Promise<Outcome<T, R | DoorRefusal>> {
  const acting = actor as ActorFor<P>
  if (!mayKnock(actor, definition.permit)) return refuse('not-permitted')
  if (definition.place) {
    const path = await definition.place({ tx, input, actor: acting })
    if (path === null) return refuse('not-found')
    if (!holdsWithin(actor, definition.permit, path)) return refuse('not-permitted')
  }
  return definition.run({ tx, actor: acting, input, now })
}

export function mayKnock(actor: Actor, permit: Permit): boolean {
  if (permit === 'public') return true
  if (permit === 'system') return actor.kind === 'system'
  if (permit === 'self') return actor.kind === 'account'
  return holds(actor, permit)
}

class RolledBack extends Error {
  constructor(readonly refused: Refused<string>) {
    super(refused.refusal)
  }
}
