import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { holdsWithin } from '~/domains/audit/model/actor'
import { ok, refuse } from '~/platform/outcome'

/** Ends the present posting and begins the next; the history stays (FA-55: responsibility survives a transfer). */
export const transferOfficer = auditedCommand({
  name: 'organization.officer.transferred',
  input: z.object({ officerId: z.uuid(), unitId: z.uuid(), position: z.string().trim().min(1).max(60), on: z.coerce.date() }),
  permit: 'organization.officer.manage',
  place: async ({ tx, input }) =>
    (await tx.officer.findUnique({ where: { id: input.officerId }, select: { unit: true } }))?.unit.path ?? null,
  subject: ({ input }) => ({ officerId: input.officerId, unitId: input.unitId }),
  async run({ tx, actor, input }) {
    const target = await tx.unit.findUnique({ where: { id: input.unitId } })
    if (!target) return refuse('unit-unknown')
    if (!holdsWithin(actor, 'organization.officer.manage', target.path)) return refuse('unit-not-yours')
    const present = await tx.posting.findFirst({ where: { officerId: input.officerId, toOn: null }, orderBy: { fromOn: 'desc' } })
    if (present && present.fromOn >= input.on) return refuse('before-present-posting')
    await tx.posting.updateMany({ where: { officerId: input.officerId, toOn: null }, data: { toOn: input.on } })
    await tx.posting.create({ data: { officerId: input.officerId, unitId: input.unitId, position: input.position, fromOn: input.on } })
    await tx.officer.update({ where: { id: input.officerId }, data: { unitId: input.unitId } })
    return ok({ officerId: input.officerId })
  },
})
