import { z } from 'zod'
import { auditedBatch, type BatchedInput } from '~/domains/audit/audited-batch.server'
import type { AccountActor } from '~/domains/audit/model/actor'
import { isDemo } from '~/domains/audit/queries/is-demo.server'
import { isDurable } from '~/platform/db.server'
import type { Tx } from '~/platform/db-writer.server'
import { groupCommit } from '~/platform/group-commit'
import { ok, refuse, type Outcome } from '~/platform/outcome'
import { holdSessions } from '~/platform/session.server'
import type { CandidateOrder } from '../model/candidate-paper'
import { deadlineOf } from '../model/exam-clock'
import { seatHolder } from '../model/seat-holder'
import { lateEntryUntil, mayStart, type StartRefusal as TimeRefusal } from '../model/session-status'

export const StartInput = z.object({
  candidateId: z.uuid(),
  /** the request came over TLS or from this very machine */
  isSecureContext: z.boolean(),
})
type StartInput = z.output<typeof StartInput>

export interface StartedAttempt {
  readonly attemptId: string
  readonly seat: number
  readonly startedAt: Date
  readonly deadlineAt: Date
  readonly graceSeconds: number
  readonly order: CandidateOrder
}

export type StartRefusal = TimeRefusal | 'not-a-candidate' | 'seat-elsewhere' | 'attempt-ended' | 'insecure-context' | 'needs-postgres'

type Start = Outcome<StartedAttempt, StartRefusal>

/**
 * Many candidates start in one transaction: one read, one insert of attempts, one of seats (DESIGN §5.1, the bell). Exactly one attempt
 * each, as the candidate's id is unique; a repeated start gives the holder of the seat the same answer again.
 */
export const startAttempts = auditedBatch({
  name: 'exams.attempts.started',
  input: StartInput,
  permit: 'self',
  subject: ({ input, value }) => ({ candidateId: input.candidateId, attemptId: value?.attemptId }),
  async run({ tx, inputs, now }): Promise<readonly Start[]> {
    const context = { now, demo: await isDemo(tx) }
    await lockCandidates(tx, inputs)
    const candidates = await candidatesById(tx, inputs)
    const admitted = new Map<string, { candidate: CandidateRow; actor: AccountActor }>()
    for (const { actor, input } of inputs) {
      const candidate = candidates.get(input.candidateId)
      const isNew = candidate && !candidate.attempt && !admitted.has(candidate.id)
      if (isNew && refusalOf(candidate, actor, input, context) === null) admitted.set(candidate.id, { candidate, actor })
    }
    await createAttempts(tx, [...admitted.values()], now)
    const settled = await candidatesById(tx, inputs)
    return inputs.map(({ actor, input }) => startOf(settled.get(input.candidateId), actor, input, context))
  },
})

interface Context {
  readonly now: Date
  readonly demo: boolean
}

/** Why a candidate without an attempt may not start; null: may. */
function refusalOf(
  candidate: CandidateRow,
  actor: AccountActor,
  input: StartInput,
  { now, demo }: Context,
): Outcome<never, StartRefusal> | null {
  if (candidate.officerId !== actor.officerId) return refuse('not-a-candidate')
  const { opensAt, endsAt, exam } = candidate.session
  if (exam.policy.kind === 'FORMAL' && !input.isSecureContext) return refuse('insecure-context')
  if (exam.policy.kind === 'FORMAL' && !isDurable() && !demo) return refuse('needs-postgres')
  const times = { opensAt, endsAt, lateEntryUntil: lateEntryUntil(opensAt, exam.policy.lateEntryMinutes) }
  const outcome = mayStart(times, now)
  return outcome.ok ? null : outcome
}

/** What a start answers once the attempts are there: the attempt of this seat, or why not. */
function startOf(candidate: CandidateRow | undefined, actor: AccountActor, input: StartInput, context: Context): Start {
  if (!candidate || candidate.officerId !== actor.officerId) return refuse('not-a-candidate')
  const { attempt } = candidate
  if (!attempt) return refusalOf(candidate, actor, input, context) ?? refuse('not-a-candidate')
  if (attempt.endedAt) return refuse('attempt-ended', { endedAt: attempt.endedAt.toISOString() })
  if (attempt.seatHolder !== seatHolder(actor.sessionId)) return refuse('seat-elsewhere')
  const { id: attemptId, seat, startedAt, deadlineAt, graceSeconds } = attempt
  return ok({ attemptId, seat, startedAt, deadlineAt, graceSeconds, order: candidate.order as unknown as CandidateOrder })
}

async function createAttempts(tx: Tx, starts: readonly { candidate: CandidateRow; actor: AccountActor }[], now: Date): Promise<void> {
  if (starts.length === 0) return
  const rows = starts.map(({ candidate, actor }) => {
    const { minutes, graceSeconds } = candidate.session.exam.policy
    const facts = {
      startedAt: now,
      minutes,
      timeFactor: Number(candidate.timeFactor),
      sessionEndsAt: candidate.session.endsAt,
      extensions: [],
    }
    return {
      ...{ candidateId: candidate.id, sessionId: candidate.sessionId, officerId: candidate.officerId, paperId: candidate.paperId },
      ...{ seatHolder: seatHolder(actor.sessionId), startedAt: now, deadlineAt: deadlineOf(facts), graceSeconds },
    }
  })
  const created = await tx.attempt.createManyAndReturn({ data: rows, skipDuplicates: true, select: { id: true, candidateId: true } })
  const actorOf = new Map(starts.map(({ candidate, actor }) => [candidate.id, actor]))
  const seats = created.map(({ id, candidateId }) => {
    const { sessionId, address } = actorOf.get(candidateId)!
    return { attemptId: id, number: 1, at: now, how: 'START', holder: seatHolder(sessionId), address }
  })
  await tx.seatTaking.createMany({ data: seats })
  await holdSessions(
    tx,
    rows.map(({ candidateId, deadlineAt, graceSeconds }) => ({
      sessionId: actorOf.get(candidateId)!.sessionId,
      until: new Date(deadlineAt.getTime() + graceSeconds * 1000),
    })),
  )
}

/** Who is being taken off the list at this moment is waited for: one must not spoil the start of all. The insert takes the same lock. */
async function lockCandidates(tx: Tx, inputs: readonly BatchedInput<StartInput>[]): Promise<void> {
  const ids = inputs.map(({ input }) => input.candidateId)
  await tx.$queryRaw`SELECT id FROM "Candidate" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR KEY SHARE`
}

async function candidatesById(tx: Tx, inputs: readonly BatchedInput<StartInput>[]): Promise<ReadonlyMap<string, CandidateRow>> {
  const rows = await readCandidates(tx, [...new Set(inputs.map(({ input }) => input.candidateId))])
  return new Map(rows.map((row) => [row.id, row]))
}

type CandidateRow = Awaited<ReturnType<typeof readCandidates>>[number]

function readCandidates(tx: Tx, ids: readonly string[]) {
  return tx.candidate.findMany({
    where: { id: { in: [...ids] } },
    select: {
      ...{ id: true, officerId: true, sessionId: true, paperId: true, order: true, timeFactor: true },
      session: {
        select: {
          ...{ opensAt: true, endsAt: true },
          exam: { select: { policy: { select: { kind: true, minutes: true, graceSeconds: true, lateEntryMinutes: true } } } },
        },
      },
      attempt: { select: { id: true, seat: true, seatHolder: true, startedAt: true, deadlineAt: true, graceSeconds: true, endedAt: true } },
    },
  })
}

type StartCall = { readonly actor: AccountActor; readonly input: StartInput; readonly now: Date }

const starts = groupCommit<StartCall, Awaited<ReturnType<typeof startAttempts>>[number]>({
  commit: (calls) => startAttempts(calls, calls.at(-1)!.now),
  ...{ atMost: 200, queueLimit: 5_000, isFaultOfOne: () => false },
})

/** One candidate's start; those who press at the same moment go together. */
export function startAttempt(actor: AccountActor, input: StartInput, now: Date) {
  const answer = starts.add({ actor, input, now })
  return answer === 'busy' ? Promise.resolve(refuse('busy')) : answer
}
