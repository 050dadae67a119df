import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'
import { suspensionOn } from '../model/certificate-status'
import { ActApprovalInput } from '../model/decision'
import { eventsOf, eventColumns } from '../queries/certificate-events.server'
import { pathOfActProposal } from './act-place.server'
import { approvableAct } from './approve-act.server'
import { deciderColumns } from './decider.server'

/** 恢复执法资格: a second person approves that the suspension ends. */
export const reinstateCertificate = auditedCommand({
  name: 'certification.certificate.reinstated',
  input: ActApprovalInput,
  permit: 'certification.certificate.reinstate',
  place: ({ tx, input }) => pathOfActProposal(tx, input.proposalId),
  subject: ({ input, value }) => ({ proposalId: input.proposalId, certificateId: value?.certificateId }),
  async run({ tx, actor, input: { proposalId }, now }) {
    const act = await approvableAct(tx, { actor, proposalId, kind: 'REINSTATEMENT', now })
    if (!act.ok) return act
    const { certificateId, effectiveOn, effectiveDay } = act.value
    const suspensions = await tx.suspension.findMany({ where: { certificateId }, select: { id: true, ...eventColumns.suspensions.select } })
    const holding = suspensions.find((row) => {
      const events = eventsOf({ validFrom: row.fromOn, validUntil: null, suspensions: [row], revocation: null, supersession: null })
      return suspensionOn(events, effectiveDay) !== undefined
    })
    if (!holding) return refuse('not-suspended')
    await tx.reinstatement.create({ data: { suspensionId: holding.id, proposalId, effectiveOn, ...deciderColumns(actor), at: now } })
    return ok({ certificateId })
  },
})
