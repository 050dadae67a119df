import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { dayColumn } from '~/platform/calendar-day'
import { ok, refuse } from '~/platform/outcome'

/** Enters an officer's 国家统一法律职业资格, which first-time legal reviewers need (EX-50). */
export const recordLegalProfession = auditedCommand({
  name: 'certification.legal-profession.recorded',
  input: z.object({ officerId: z.uuid(), number: z.string().trim().min(4).max(40), obtainedOn: z.iso.date() }),
  permit: 'certification.act.propose',
  place: async ({ tx, input }) =>
    (await tx.officer.findUnique({ where: { id: input.officerId }, select: { unit: { select: { path: true } } } }))?.unit.path ?? null,
  subject: ({ input }) => ({ officerId: input.officerId }),
  async run({ tx, actor, input: { officerId, number, obtainedOn } }) {
    if (officerId === actor.officerId) return refuse('own-record')
    const known = await tx.legalProfessionQualification.findUnique({ where: { number }, select: { officerId: true } })
    if (known) return known.officerId === officerId ? ok({ officerId }) : refuse('number-taken')
    await tx.legalProfessionQualification.create({ data: { officerId, number, obtainedOn: dayColumn(obtainedOn) } })
    return ok({ officerId })
  },
})
