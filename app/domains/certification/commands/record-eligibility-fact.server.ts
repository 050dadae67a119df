import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { dayColumn } from '~/platform/calendar-day'
import { ok, refuse } from '~/platform/outcome'
import { DocumentNo } from '../model/decision'

export const EligibilityFactKind = z.enum(['FIRST_LEGAL_REVIEW', 'COLLEGE_DEGREE', 'INSPECTION_TRAINING'])

/** Enters what a rule asks about an officer and no exam gives, with the paper that shows it (EX-50, EX-51). */
export const recordEligibilityFact = auditedCommand({
  name: 'certification.eligibility-fact.recorded',
  input: z.object({ officerId: z.uuid(), kind: EligibilityFactKind, factOn: z.iso.date(), documentNo: DocumentNo }),
  permit: 'certification.act.propose',
  place: async ({ tx, input }) =>
    (await tx.officer.findUnique({ where: { id: input.officerId }, select: { unit: { select: { path: true } } } }))?.unit.path ?? null,
  subject: ({ input }) => ({ officerId: input.officerId, kind: input.kind }),
  async run({ tx, actor, input: { officerId, kind, factOn, documentNo }, now }) {
    if (officerId === actor.officerId) return refuse('own-record')
    const known = await tx.eligibilityFact.findUnique({ where: { officerId_kind: { officerId, kind } }, select: { id: true } })
    if (known) return refuse('already-recorded')
    const recordedBy = actor.accountId ?? null
    await tx.eligibilityFact.create({ data: { officerId, kind, factOn: dayColumn(factOn), documentNo, recordedBy, at: now } })
    return ok({ officerId })
  },
})
