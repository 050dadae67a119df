import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'
import { ActReturnInput } from '../model/decision'
import { pathOfActProposal } from './act-place.server'
import { deciderColumns } from './decider.server'

/** The second person sends a proposed act back with the reason; its proposer may withdraw it by the same way. */
export const returnAct = auditedCommand({
  name: 'certification.act.returned',
  input: ActReturnInput,
  permit: 'certification.act.propose',
  place: ({ tx, input }) => pathOfActProposal(tx, input.proposalId),
  subject: ({ input, value }) => ({ proposalId: input.proposalId, certificateId: value?.certificateId }),
  async run({ tx, actor, input: { proposalId, reason }, now }) {
    await tx.$queryRaw`select c.id from "Certificate" c join "ActProposal" p on p."certificateId" = c.id where p.id = ${proposalId}::uuid for update of c`
    const proposal = await tx.actProposal.findUniqueOrThrow({
      where: { id: proposalId },
      select: {
        certificateId: true,
        actReturn: { select: { proposalId: true } },
        suspension: { select: { id: true } },
        reinstatement: { select: { suspensionId: true } },
        revocation: { select: { certificateId: true } },
        certificate: { select: { officerId: true } },
      },
    })
    if (proposal.actReturn || proposal.suspension || proposal.reinstatement || proposal.revocation) return refuse('already-decided')
    if (proposal.certificate.officerId === actor.officerId) return refuse('own-certificate')
    await tx.actReturn.create({ data: { proposalId, reason, ...deciderColumns(actor), at: now } })
    return ok({ certificateId: proposal.certificateId })
  },
})
