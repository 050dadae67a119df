import type { AccountActor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { columnDay } from '~/platform/calendar-day'
import { ACT_KINDS, storedPerson, type ActKind } from '../model/decision'
import { actSubject, actSubjectColumns, waitingAct } from './act-subject.server'

/** Acts that wait for a second person, oldest first. */
export async function waitingActs(actor: AccountActor) {
  const read = scopedRead(actor, 'certification.act.propose')
  const rows = await read.actProposal.findMany({
    where: waitingAct,
    orderBy: { at: 'asc' },
    take: 100,
    select: {
      id: true,
      kind: true,
      effectiveOn: true,
      proposer: true,
      proposedBy: true,
      at: true,
      certificate: { select: actSubjectColumns },
    },
  })
  return rows.map(({ id, kind, effectiveOn, proposer, proposedBy, at, certificate }) => ({
    ...actSubject(certificate),
    proposalId: id,
    kind: ACT_KINDS.find((known) => known === kind) ?? ('SUSPENSION' as ActKind),
    effectiveOn: columnDay(effectiveOn),
    proposer: storedPerson(proposer),
    isOwnProposal: proposedBy === actor.accountId,
    at: at.toISOString(),
  }))
}

export type WaitingAct = Awaited<ReturnType<typeof waitingActs>>[number]
