import type { AccountActor } from '~/domains/audit/model/actor'
import { columnDay, dayOf, type CalendarDay } from '~/platform/calendar-day'
import type { Tx } from '~/platform/db-writer.server'
import { ok, refuse, type Outcome } from '~/platform/outcome'
import { actObstacle, type ActRefusal } from '../model/act-rules'
import type { CertificateEvents } from '../model/certificate-status'
import type { ActKind } from '../model/decision'
import { eventColumns, eventsOf } from '../queries/certificate-events.server'

export type ActApprovalRefusal = ActRefusal | 'another-kind-of-act' | 'already-decided' | 'own-proposal' | 'own-certificate'

/** A proposal that its approver may sign now, read under lock. */
export interface ApprovableAct {
  readonly id: string
  readonly certificateId: string
  readonly effectiveOn: Date
  readonly untilOn: Date | null
  readonly effectiveDay: CalendarDay
  readonly events: CertificateEvents
}

/** What all three approvals ask: the same frozen proposal, a second person, and that it can still take effect. */
export async function approvableAct(
  tx: Tx,
  { actor, proposalId, kind, now }: { actor: AccountActor; proposalId: string; kind: ActKind; now: Date },
): Promise<Outcome<ApprovableAct, ActApprovalRefusal>> {
  await tx.$queryRaw`select c.id from "Certificate" c join "ActProposal" p on p."certificateId" = c.id where p.id = ${proposalId}::uuid for update of c`
  const proposal = await tx.actProposal.findUniqueOrThrow({
    where: { id: proposalId },
    select: {
      id: true,
      certificateId: true,
      kind: true,
      effectiveOn: true,
      untilOn: true,
      proposedBy: true,
      actReturn: { select: { proposalId: true } },
      suspension: { select: { id: true } },
      reinstatement: { select: { suspensionId: true } },
      revocation: { select: { certificateId: true } },
      certificate: { select: { officerId: true, ...eventColumns } },
    },
  })
  const { id, certificateId, effectiveOn, untilOn, certificate } = proposal
  if (proposal.kind !== kind) return refuse('another-kind-of-act')
  if (proposal.actReturn || proposal.suspension || proposal.reinstatement || proposal.revocation) return refuse('already-decided')
  if (proposal.proposedBy === actor.accountId) return refuse('own-proposal')
  if (certificate.officerId === actor.officerId) return refuse('own-certificate')
  const effectiveDay = columnDay(effectiveOn)
  const events = eventsOf(certificate)
  const obstacle = actObstacle(kind, events, effectiveDay, dayOf(now))
  return obstacle ? refuse(obstacle) : ok({ id, certificateId, effectiveOn, untilOn, effectiveDay, events })
}
