import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import type { AccountActor } from '~/domains/audit/model/actor'
import { db } from '~/platform/db.server'
import type { Tx } from '~/platform/db-writer.server'
import { ok, refuse, refuseAndKeep, type Outcome } from '~/platform/outcome'
import { verifyPassword } from '~/platform/password.server'
import { holdSessions } from '~/platform/session.server'
import { seatHolder } from '../model/seat-holder'
import { FAILURES_ALLOWED, judgeCode, type CodeRefusal } from '../model/take-over-code'
import { lockAttempt, type AttemptUnderLock } from './lock-attempts.server'

/** `POST …/seat`: the invigilator's code for a formal exam, the password once more for a mock. */
export const SeatRequest = z.object({ code: z.string().max(40).optional(), password: z.string().max(200).optional() })
export type SeatRequest = Readonly<z.output<typeof SeatRequest>>

export interface TakenSeat {
  readonly seat: number
  readonly deadlineAt: Date
  readonly graceSeconds: number
}

/** Takes the live seat for this machine. The seat before stops counting at once; what it sends from then on is evidence (DESIGN §5.6). */
export async function takeSeat(actor: AccountActor, attemptId: string, { code, password }: SeatRequest, now: Date) {
  const hasPassword = password === undefined ? null : await isOwnPassword(actor, password)
  return changeSeat(actor, { attemptId, typedCode: code ?? null, hasPassword }, now)
}

const changeSeat = auditedCommand({
  name: 'exams.seat.taken',
  // the name keeps the code out of the audit entry
  input: z.object({ attemptId: z.uuid(), typedCode: z.string().nullable(), hasPassword: z.boolean().nullable() }),
  permit: 'self',
  subject: ({ input, value }) => ({ attemptId: input.attemptId, seat: value?.seat }),
  async run({ tx, actor, input, now }): Promise<Outcome<TakenSeat, SeatRefusal>> {
    const attempt = await lockAttempt(tx, input.attemptId)
    if (!attempt || attempt.officerId !== actor.officerId) return refuse('not-your-attempt')
    if (attempt.endedAt) return refuse('attempt-ended', { endedAt: attempt.endedAt.toISOString() })
    if (attempt.seatHolder === seatHolder(actor.sessionId)) return ok(seatOf(attempt, attempt.seat))
    const proof =
      attempt.kind === 'MOCK' ? await proveByPassword(tx, attempt, input.hasPassword, now) : await proveByCode(tx, attempt, input, now)
    if (!proof.ok) return proof
    return ok(await moveSeat(tx, attempt, actor, { ...proof.value, now }))
  },
})

export type SeatRefusal = CodeRefusal | 'not-your-attempt' | 'attempt-ended' | 'password-needed' | 'wrong-password'

interface Proof {
  readonly how: 'TAKE_OVER' | 'RE_LOGIN'
  readonly allowedBy: string | null
}

async function proveByCode(
  tx: Tx,
  attempt: AttemptUnderLock,
  { typedCode }: { typedCode: string | null },
  now: Date,
): Promise<Outcome<Proof, SeatRefusal>> {
  if (typedCode === null) return refuse('code-needed')
  const latest = await tx.takeOverCode.findFirst({ where: { attemptId: attempt.id }, orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }] })
  const judged = judgeCode(latest, attempt.id, typedCode, now)
  if (judged.ok) {
    await tx.takeOverCode.update({ where: { id: latest!.id }, data: { usedAt: now } })
    return ok({ how: 'TAKE_OVER', allowedBy: latest!.issuedBy })
  }
  if (judged.refusal !== 'wrong-code') return judged
  await tx.takeOverCode.update({ where: { id: latest!.id }, data: { failures: { increment: 1 } } })
  await note(tx, attempt, 'CODE_REFUSED', judged.detail ?? {}, now)
  return refuseAndKeep('wrong-code', judged.detail)
}

async function proveByPassword(
  tx: Tx,
  attempt: AttemptUnderLock,
  hasPassword: boolean | null,
  now: Date,
): Promise<Outcome<Proof, SeatRefusal>> {
  if (hasPassword === null) return refuse('password-needed')
  const since = new Date(now.getTime() - 10 * 60_000)
  const failures = await tx.incident.count({ where: { attemptId: attempt.id, kind: 'PASSWORD_REFUSED', at: { gt: since } } })
  if (failures >= FAILURES_ALLOWED) return refuse('code-locked')
  if (hasPassword) return ok({ how: 'RE_LOGIN', allowedBy: null })
  await note(tx, attempt, 'PASSWORD_REFUSED', {}, now)
  return refuseAndKeep('wrong-password', { remaining: FAILURES_ALLOWED - failures - 1 })
}

async function moveSeat(
  tx: Tx,
  attempt: AttemptUnderLock,
  actor: AccountActor,
  { how, allowedBy, now }: Proof & { now: Date },
): Promise<TakenSeat> {
  const seat = attempt.seat + 1
  const holder = seatHolder(actor.sessionId)
  await tx.attempt.update({ where: { id: attempt.id }, data: { seat, seatHolder: holder } })
  await tx.seatTaking.create({ data: { attemptId: attempt.id, number: seat, at: now, how, holder, address: actor.address, allowedBy } })
  await note(tx, attempt, 'SEAT_TAKEN', { seat, how, address: actor.address }, now)
  await holdSessions(tx, [{ sessionId: actor.sessionId, until: new Date(attempt.deadlineAt.getTime() + attempt.graceSeconds * 1000) }])
  return seatOf(attempt, seat)
}

function seatOf({ deadlineAt, graceSeconds }: AttemptUnderLock, seat: number): TakenSeat {
  return { seat, deadlineAt, graceSeconds }
}

async function note(tx: Tx, { id, sessionId }: AttemptUnderLock, kind: string, detail: Record<string, unknown>, now: Date): Promise<void> {
  await tx.incident.create({ data: { sessionId, attemptId: id, kind, detail: detail as object, at: now } })
}

/** Hashing takes long, so it is done before anything is locked. */
async function isOwnPassword({ accountId }: AccountActor, password: string): Promise<boolean> {
  const account = await db.account.findUnique({ where: { id: accountId }, select: { passwordHash: true } })
  return account !== null && verifyPassword(account.passwordHash, password)
}
