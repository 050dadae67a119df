import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import type { AccountActor } from '~/domains/audit/model/actor'
import { db } from '~/platform/db.server'
import { ok, refuse } from '~/platform/outcome'
import { hashPassword, verifyPassword } from '~/platform/password.server'
import { closeAllSessions, openSession } from '~/platform/session.server'
import { passwordFault } from '../model/password'

const Change = z.object({
  currentPassword: z.string().min(1).max(256),
  newPassword: z.string().max(256),
  repeatedPassword: z.string().max(256),
})

export type ChangePasswordRefusal = 'wrong-password' | 'passwords-differ' | 'password-weak' | 'password-same'

/** A new password chosen by the officer; every other session of the account ends. */
export async function changePassword(actor: AccountActor, rawInput: Record<string, unknown>) {
  const parsed = Change.safeParse(rawInput)
  if (!parsed.success) return refuse('bad-input', { issues: parsed.error.issues })
  const { currentPassword, newPassword, repeatedPassword } = parsed.data
  const account = await db.account.findUniqueOrThrow({ where: { id: actor.accountId }, select: { passwordHash: true } })
  const isRight = await verifyPassword(account.passwordHash, currentPassword)
  const fault = passwordFault(newPassword, { badgeNo: actor.badgeNo, previous: currentPassword })
  const refusal = !isRight ? 'wrong-password' : newPassword !== repeatedPassword ? 'passwords-differ' : fault
  return storePassword(actor, { refusal, newHash: refusal ? null : await hashPassword(newPassword) })
}

const storePassword = auditedCommand({
  name: 'organization.password.changed',
  input: z
    .object({
      refusal: z.enum(['wrong-password', 'passwords-differ', 'password-weak', 'password-same']).nullable(),
      newHash: z.string().nullable(),
    })
    .transform(({ refusal, newHash }) => ({ refusal, password: newHash })),
  permit: 'self',
  subject: ({ actor }) => ({ accountId: actor.kind === 'account' ? actor.accountId : null }),
  async run({ tx, actor, input, now }) {
    if (input.refusal || !input.password) return refuse<ChangePasswordRefusal>(input.refusal ?? 'password-weak')
    await tx.account.update({ where: { id: actor.accountId }, data: { passwordHash: input.password, mustChangePassword: false } })
    await closeAllSessions(tx, actor.accountId)
    return ok({ sessionId: await openSession(tx, actor.accountId, now) })
  },
})
