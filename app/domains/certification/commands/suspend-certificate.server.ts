import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok } from '~/platform/outcome'
import { ActApprovalInput } from '../model/decision'
import { pathOfActProposal } from './act-place.server'
import { approvableAct } from './approve-act.server'
import { deciderColumns } from './decider.server'

/** 暂停执法资格: a second person approves the proposed suspension as it was written. */
export const suspendCertificate = auditedCommand({
  name: 'certification.certificate.suspended',
  input: ActApprovalInput,
  permit: 'certification.certificate.suspend',
  place: ({ tx, input }) => pathOfActProposal(tx, input.proposalId),
  subject: ({ input, value }) => ({ proposalId: input.proposalId, certificateId: value?.certificateId }),
  async run({ tx, actor, input: { proposalId }, now }) {
    const act = await approvableAct(tx, { actor, proposalId, kind: 'SUSPENSION', now })
    if (!act.ok) return act
    const { certificateId, effectiveOn, untilOn } = act.value
    await tx.suspension.create({ data: { certificateId, proposalId, fromOn: effectiveOn, untilOn, ...deciderColumns(actor), at: now } })
    return ok({ certificateId })
  },
})
