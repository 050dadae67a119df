import type { AccountActor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { dayOf } from '~/platform/calendar-day'
import { notFound } from '~/platform/http'
import { actObstacle, statusAfter } from '../model/act-rules'
import { statusOn } from '../model/certificate-status'
import type { ActKind } from '../model/decision'
import { actBases } from './act-bases.server'
import { actSubject, actSubjectColumns, waitingAct } from './act-subject.server'
import { adoptedScheme } from './adopted-scheme.server'
import { eventsOf } from './certificate-events.server'

/** What the page of a new suspension, reinstatement or revocation shows before anything is written. @throws 404 */
export async function newAct(actor: AccountActor, certificateId: string, kind: ActKind, now: Date) {
  const read = scopedRead(actor, 'certification.act.propose')
  const row = await read.certificate.findFirst({ where: { id: certificateId }, select: actSubjectColumns })
  if (!row) throw notFound()
  const today = dayOf(now)
  const scheme = await adoptedScheme(row.officer.unit.path, today)
  const days = scheme?.expiringWithinDays ?? 0
  const events = eventsOf(row)
  const waiting = await read.actProposal.findFirst({ where: { certificateId, ...waitingAct }, select: { id: true } })
  return {
    ...actSubject(row),
    kind,
    today,
    statusNow: statusOn(events, today, days),
    statusAfter: statusAfter(kind, events, today, days),
    obstacle: row.officerId === actor.officerId ? ('own-certificate' as const) : actObstacle(kind, events, today, today),
    waitingProposalId: waiting?.id ?? null,
    bases: await actBases(scheme, kind),
    remedyDays: scheme?.rules.remedyDays ?? null,
  }
}

export type NewAct = Awaited<ReturnType<typeof newAct>>
