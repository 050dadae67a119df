import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'
import { conflictingRole, roles } from '../model/roles'

/** A role for an account within a unit subtree, from a day on (OR: REGULATIONS §6.4). Nobody assigns a role to themselves. */
export const assignRole = auditedCommand({
  name: 'organization.role.assigned',
  input: z.object({
    accountId: z.uuid(),
    role: z.enum(roles),
    unitId: z.uuid(),
    fromAt: z.coerce.date().optional(),
    toAt: z.coerce.date().optional(),
  }),
  permit: 'organization.role.assign',
  place: async ({ tx, input }) => (await tx.unit.findUnique({ where: { id: input.unitId } }))?.path ?? null,
  subject: ({ input }) => ({ accountId: input.accountId, unitId: input.unitId }),
  async run({ tx, actor, input, now }) {
    if (input.accountId === actor.accountId) return refuse('own-role')
    const account = await tx.account.findUnique({ where: { id: input.accountId }, select: { roles: { where: inForce(now) } } })
    if (!account) return refuse('account-missing')
    const conflict = conflictingRole(
      account.roles.map(({ role }) => role),
      input.role,
    )
    if (conflict) return refuse('role-conflict', { conflict })
    const assignment = await tx.roleAssignment.create({ data: { ...input, fromAt: input.fromAt ?? now } })
    return ok({ assignmentId: assignment.id })
  },
})

/** Ends a role assignment now; the row stays as history. */
export const endRole = auditedCommand({
  name: 'organization.role.ended',
  input: z.object({ assignmentId: z.uuid() }),
  permit: 'organization.role.assign',
  place: async ({ tx, input }) =>
    (await tx.roleAssignment.findUnique({ where: { id: input.assignmentId }, select: { unit: true } }))?.unit.path ?? null,
  subject: ({ input }) => ({ assignmentId: input.assignmentId }),
  async run({ tx, input, now }) {
    const { count } = await tx.roleAssignment.updateMany({ where: { id: input.assignmentId, ...inForce(now) }, data: { toAt: now } })
    return count === 1 ? ok({ assignmentId: input.assignmentId }) : refuse('already-ended')
  },
})

function inForce(now: Date) {
  return { fromAt: { lte: now }, OR: [{ toAt: null }, { toAt: { gt: now } }] }
}
