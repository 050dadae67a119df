import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'
import { ConfirmationRefusalInput } from '../model/decision'
import { deciderColumns } from './decider.server'
import { pathOfProposals } from './proposal-place.server'

/** The legal unit does not confer the level, and says why; the result of the exam stays what it is. */
export const refuseConfirmation = auditedCommand({
  name: 'certification.confirmation.refused',
  input: ConfirmationRefusalInput,
  permit: 'certification.proposal.decide',
  place: ({ tx, input }) => pathOfProposals(tx, [input.proposalId]),
  subject: ({ input }) => ({ proposalId: input.proposalId }),
  async run({ tx, actor, input: { proposalId, reason, basis, documentNo }, now }) {
    await tx.$queryRaw`select id from "CertificateProposal" where id = ${proposalId}::uuid for update`
    const row = await tx.certificateProposal.findUniqueOrThrow({
      where: { id: proposalId },
      select: {
        officerId: true,
        publishedBy: true,
        confirmation: { select: { proposalId: true } },
        refusal: { select: { proposalId: true } },
      },
    })
    if (row.confirmation || row.refusal) return refuse('already-decided')
    if (row.officerId === actor.officerId) return refuse('own-certificate')
    if (row.publishedBy !== null && row.publishedBy === actor.accountId) return refuse('published-it-yourself')
    await tx.confirmationRefusal.create({
      data: { proposalId, reason, basis, documentNo: documentNo ?? null, ...deciderColumns(actor), at: now },
    })
    return ok({ proposalId })
  },
})
