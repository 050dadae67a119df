import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'
import { accountKey } from '../model/badge'

/** Lets an officer who is waiting after wrong passwords try again at once; an invigilator may do it in the room. */
export const liftBackOff = auditedCommand({
  name: 'organization.back-off.lifted',
  input: z.object({ officerId: z.uuid() }),
  permit: 'organization.back-off.lift',
  place: async ({ tx, input }) =>
    (await tx.officer.findUnique({ where: { id: input.officerId }, select: { unit: true } }))?.unit.path ?? null,
  subject: ({ input }) => ({ officerId: input.officerId }),
  async run({ tx, input }) {
    const badges = await tx.badge.findMany({ where: { officerId: input.officerId, toOn: null } })
    const keys = badges.map(({ authority, number }) => accountKey(authority, number))
    const { count } = await tx.signInBackOff.deleteMany({ where: { accountKey: { in: keys } } })
    return count > 0 ? ok({ lifted: count }) : refuse('nothing-to-lift')
  },
})
