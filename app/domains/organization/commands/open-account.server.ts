import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import type { Actor } from '~/domains/audit/model/actor'
import { now as clockNow } from '~/platform/clock'
import type { Tx } from '~/platform/db-writer.server'
import { ok, refuse } from '~/platform/outcome'
import { hashPassword } from '~/platform/password.server'
import { closeAllSessions } from '~/platform/session.server'

const NewAccount = z.object({
  officerId: z.uuid(),
  firstPassword: z.string().min(8).max(128),
  mustChangePassword: z.boolean().default(true),
})

/** An account for an officer with a first password, which must be changed at the first sign-in. */
export function openAccount(actor: Actor, input: z.input<typeof NewAccount>, now: Date = clockNow()) {
  return withHashedPassword(input, (hashed) => storeNewAccount(actor, hashed, now))
}

/** A new first password for an account whose holder has forgotten theirs; all its sessions end. */
export function resetPassword(actor: Actor, input: z.input<typeof NewAccount>, now: Date = clockNow()) {
  return withHashedPassword(input, (hashed) => storeResetPassword(actor, hashed, now))
}

async function withHashedPassword<T>(input: unknown, store: (hashed: z.input<typeof Hashed>) => Promise<T>) {
  const parsed = NewAccount.safeParse(input)
  if (!parsed.success) return refuse('bad-input', { issues: parsed.error.issues })
  const { officerId, firstPassword, mustChangePassword } = parsed.data
  return store({ officerId, mustChangePassword, passwordSecret: await hashPassword(firstPassword) })
}

const Hashed = z.object({ officerId: z.uuid(), mustChangePassword: z.boolean(), passwordSecret: z.string() })

const storeNewAccount = auditedCommand({
  name: 'organization.account.opened',
  input: Hashed,
  permit: 'organization.account.manage',
  place: ({ tx, input }) => officerPath(tx, input.officerId),
  subject: ({ input, value }) => ({ officerId: input.officerId, accountId: value?.accountId }),
  async run({ tx, input, now }) {
    const { officerId, passwordSecret, mustChangePassword } = input
    if (await tx.account.findUnique({ where: { officerId } })) return refuse('account-exists')
    const account = await tx.account.create({ data: { officerId, passwordHash: passwordSecret, mustChangePassword, createdAt: now } })
    return ok({ accountId: account.id })
  },
})

const storeResetPassword = auditedCommand({
  name: 'organization.password.reset',
  input: Hashed,
  permit: 'organization.account.manage',
  place: ({ tx, input }) => officerPath(tx, input.officerId),
  subject: ({ input }) => ({ officerId: input.officerId }),
  async run({ tx, input }) {
    const account = await tx.account.findUnique({ where: { officerId: input.officerId } })
    if (!account) return refuse('account-missing')
    await tx.account.update({ where: { id: account.id }, data: { passwordHash: input.passwordSecret, mustChangePassword: true } })
    await closeAllSessions(tx, account.id)
    return ok({ accountId: account.id })
  },
})

async function officerPath(tx: Tx, officerId: string): Promise<string | null> {
  return (await tx.officer.findUnique({ where: { id: officerId }, select: { unit: { select: { path: true } } } }))?.unit.path ?? null
}
