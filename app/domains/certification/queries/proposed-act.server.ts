import { holdsWithin, type AccountActor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { columnDay, dayOf } from '~/platform/calendar-day'
import { notFound } from '~/platform/http'
import { actObstacle, statusAfter } from '../model/act-rules'
import { statusOn } from '../model/certificate-status'
import { ACT_KINDS, storedPerson } from '../model/decision'
import { storedBases } from '../model/legal-basis'
import { actSubject, actSubjectColumns } from './act-subject.server'
import { adoptedScheme } from './adopted-scheme.server'
import { basisNames } from './can-do.server'
import { dayOrNull, eventsOf } from './certificate-events.server'

/** A proposed act as its second person reads it: frozen, with what became of it. @throws 404 */
export async function proposedAct(actor: AccountActor, proposalId: string, now: Date) {
  const read = scopedRead(actor, 'certification.act.propose')
  const row = await read.actProposal.findFirst({
    where: { id: proposalId },
    select: {
      id: true,
      kind: true,
      effectiveOn: true,
      untilOn: true,
      reason: true,
      basis: true,
      documentNo: true,
      proposedBy: true,
      proposer: true,
      at: true,
      actReturn: { select: { reason: true, decider: true, at: true } },
      suspension: { select: { decider: true, at: true } },
      reinstatement: { select: { decider: true, at: true } },
      revocation: { select: { decider: true, at: true } },
      certificate: { select: actSubjectColumns },
    },
  })
  if (!row) throw notFound()
  const kind = ACT_KINDS.find((known) => known === row.kind) ?? 'SUSPENSION'
  const today = dayOf(now)
  const { certificate } = row
  const scheme = await adoptedScheme(certificate.officer.unit.path, today)
  const days = scheme?.expiringWithinDays ?? 0
  const events = eventsOf(certificate)
  const effectiveOn = columnDay(row.effectiveOn)
  const approval = row.suspension ?? row.reinstatement ?? row.revocation
  const bases = storedBases(row.basis)
  const capability = ({ SUSPENSION: 'suspend', REINSTATEMENT: 'reinstate', REVOCATION: 'revoke' } as const)[kind]
  return {
    ...actSubject(certificate),
    proposalId: row.id,
    kind,
    today,
    effectiveOn,
    untilOn: dayOrNull(row.untilOn),
    reason: row.reason,
    basis: bases.map(await basisNames(bases)),
    documentNo: row.documentNo,
    proposer: storedPerson(row.proposer),
    proposedAt: row.at.toISOString(),
    returned: row.actReturn && {
      reason: row.actReturn.reason,
      decider: storedPerson(row.actReturn.decider),
      at: row.actReturn.at.toISOString(),
    },
    approved: approval && { decider: storedPerson(approval.decider), at: approval.at.toISOString() },
    statusNow: statusOn(events, today, days),
    statusAfter: statusAfter(kind, events, effectiveOn, days),
    obstacle: approval || row.actReturn ? null : actObstacle(kind, events, effectiveOn, today),
    isOwnProposal: row.proposedBy === actor.accountId,
    isOwnCertificate: certificate.officerId === actor.officerId,
    mayApprove: holdsWithin(actor, `certification.certificate.${capability}`, certificate.officer.unit.path),
    remedyDays: scheme?.rules.remedyDays ?? null,
  }
}

export type ProposedAct = Awaited<ReturnType<typeof proposedAct>>
