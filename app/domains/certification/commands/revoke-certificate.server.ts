import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok } from '~/platform/outcome'
import { ActApprovalInput } from '../model/decision'
import { pathOfActProposal } from './act-place.server'
import { approvableAct } from './approve-act.server'
import { deciderColumns } from './decider.server'

/** 取消执法资格: a second person approves the proposed revocation; a later certificate rests on a new exam. */
export const revokeCertificate = auditedCommand({
  name: 'certification.certificate.revoked',
  input: ActApprovalInput,
  permit: 'certification.certificate.revoke',
  place: ({ tx, input }) => pathOfActProposal(tx, input.proposalId),
  subject: ({ input, value }) => ({ proposalId: input.proposalId, certificateId: value?.certificateId }),
  async run({ tx, actor, input: { proposalId }, now }) {
    const act = await approvableAct(tx, { actor, proposalId, kind: 'REVOCATION', now })
    if (!act.ok) return act
    const { certificateId, effectiveOn } = act.value
    await tx.revocation.create({ data: { certificateId, proposalId, effectiveOn, ...deciderColumns(actor), at: now } })
    return ok({ certificateId })
  },
})
