import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import type { PublicActor } from '~/domains/audit/model/actor'
import { now as clockNow } from '~/platform/clock'
import { db } from '~/platform/db.server'
import type { Tx } from '~/platform/db-writer.server'
import { ok, refuse, refuseAndKeep } from '~/platform/outcome'
import { hashPassword, verifyPassword } from '~/platform/password.server'
import { openSession } from '~/platform/session.server'
import { afterFailure, attemptsLeft, isBlocked } from '../model/back-off'
import { accountKey, BadgeAuthority, BadgeNo } from '../model/badge'

const SignIn = z.object({ authority: BadgeAuthority, badgeNo: BadgeNo, password: z.string().min(1).max(256) })

export type SignInRefusal = 'wrong-sign-in' | 'sign-in-blocked' | 'account-disabled'

/** Badge and password for a session. The password is verified outside the transaction: hashing must not hold a connection. */
export async function signIn(actor: PublicActor, rawInput: Record<string, unknown>, now: Date = clockNow()) {
  const parsed = SignIn.safeParse(rawInput)
  if (!parsed.success) return refuse('bad-input', { issues: parsed.error.issues })
  const { authority, badgeNo, password } = parsed.data
  const key = accountKey(authority, badgeNo)
  const backOff = await db.signInBackOff.findUnique({ where: { accountKey_address: { accountKey: key, address: actor.address } } })
  const account = await findAccount(authority, badgeNo)
  const isRight = isBlocked(backOff, now) ? false : await verifyPassword(account?.passwordHash ?? (await hashOfNobody()), password)
  return openSignInSession(actor, { accountKey: key, accountId: account?.id ?? null, isRight: isRight && account !== null }, now)
}

const openSignInSession = auditedCommand({
  name: 'organization.session.opened',
  input: z.object({ accountKey: z.string(), accountId: z.uuid().nullable(), isRight: z.boolean() }),
  permit: 'public',
  subject: ({ input }) => ({ accountId: input.accountId }),
  async run({ tx, actor, input, now }) {
    const address = actor.address
    const backOff = await lockBackOff(tx, input.accountKey, address, now)
    if (isBlocked(backOff, now)) return refuse<SignInRefusal>('sign-in-blocked', { until: backOff.blockedUntil?.toISOString() })
    const where = { accountKey_address: { accountKey: input.accountKey, address } }
    if (!input.isRight || input.accountId === null) {
      const after = afterFailure(backOff.failures, now)
      await tx.signInBackOff.update({ where, data: { ...after, lastAt: now } })
      return after.blockedUntil
        ? refuseAndKeep<SignInRefusal>('sign-in-blocked', { until: after.blockedUntil.toISOString() })
        : refuseAndKeep<SignInRefusal>('wrong-sign-in', { attemptsLeft: attemptsLeft(after.failures) })
    }
    const account = await tx.account.findUniqueOrThrow({ where: { id: input.accountId } })
    if (account.isDisabled) return refuse<SignInRefusal>('account-disabled')
    await tx.signInBackOff.delete({ where })
    const sessionId = await openSession(tx, account.id, now)
    return ok({ sessionId, mustChangePassword: account.mustChangePassword })
  },
})

/** One row per account and address, locked, so that parallel guesses are counted one by one; a day of silence forgets. */
async function lockBackOff(tx: Tx, key: string, address: string, now: Date) {
  const yesterday = new Date(now.getTime() - 24 * 3600_000)
  await tx.$executeRaw`
    INSERT INTO "SignInBackOff" ("accountKey", "address", "failures", "lastAt") VALUES (${key}, ${address}, 0, ${now})
    ON CONFLICT ("accountKey", "address") DO UPDATE
      SET "failures" = CASE WHEN "SignInBackOff"."lastAt" < ${yesterday} THEN 0 ELSE "SignInBackOff"."failures" END`
  return tx.signInBackOff.findUniqueOrThrow({ where: { accountKey_address: { accountKey: key, address } } })
}

async function findAccount(authority: string, badgeNo: string) {
  const badge = await db.badge.findFirst({
    where: { authority, number: badgeNo, toOn: null },
    select: { officer: { select: { account: { select: { id: true, passwordHash: true } } } } },
  })
  return badge?.officer.account ?? null
}

// an unknown badge must take as long as a known one
let nobody: Promise<string> | undefined
function hashOfNobody(): Promise<string> {
  nobody ??= hashPassword(crypto.randomUUID())
  return nobody
}
