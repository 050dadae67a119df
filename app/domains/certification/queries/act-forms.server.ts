import { holdsWithin, type AccountActor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { columnDay, dayOf } from '~/platform/calendar-day'
import { notFound } from '~/platform/http'
import type { Prisma } from '#prisma/client/client'
import { actObstacle, statusAfter } from '../model/act-rules'
import { statusOn } from '../model/certificate-status'
import { ACT_KINDS, storedPerson, type ActKind } from '../model/decision'
import { storedBases } from '../model/legal-basis'
import { actBases } from './act-bases.server'
import { adoptedScheme } from './adopted-scheme.server'
import { basisNames } from './can-do.server'
import { dayOrNull, eventColumns, eventsOf } from './certificate-events.server'

const certificateColumns = {
  id: true,
  number: true,
  speciality: true,
  officerId: true,
  level: { select: { nameZh: true, nameEn: true } },
  officer: {
    select: {
      nameZh: true,
      nameEn: true,
      unit: { select: { path: true, nameZh: true, nameEn: true } },
      badges: { where: { toOn: null }, take: 1, select: { number: true } },
    },
  },
  ...eventColumns,
} satisfies Prisma.CertificateSelect

type CertificateRow = Prisma.CertificateGetPayload<{ select: typeof certificateColumns }>

const open = { actReturn: null, suspension: null, reinstatement: null, revocation: null } satisfies Prisma.ActProposalWhereInput

/** What the page of a new suspension, reinstatement or revocation shows before anything is written. @throws 404 */
export async function newAct(actor: AccountActor, certificateId: string, kind: ActKind, now: Date) {
  const read = scopedRead(actor, 'certification.act.propose')
  const row = await read.certificate.findFirst({ where: { id: certificateId }, select: certificateColumns })
  if (!row) throw notFound()
  const today = dayOf(now)
  const scheme = await adoptedScheme(row.officer.unit.path, today)
  const days = scheme?.expiringWithinDays ?? 0
  const events = eventsOf(row)
  const waiting = await read.actProposal.findFirst({ where: { certificateId, ...open }, select: { id: true } })
  return {
    ...subjectOf(row),
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
      certificate: { select: certificateColumns },
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
    ...subjectOf(certificate),
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

/** Acts that wait for a second person, oldest first. */
export async function waitingActs(actor: AccountActor) {
  const read = scopedRead(actor, 'certification.act.propose')
  const rows = await read.actProposal.findMany({
    where: open,
    orderBy: { at: 'asc' },
    take: 100,
    select: {
      id: true,
      kind: true,
      effectiveOn: true,
      proposer: true,
      proposedBy: true,
      at: true,
      certificate: { select: certificateColumns },
    },
  })
  return rows.map(({ id, kind, effectiveOn, proposer, proposedBy, at, certificate }) => ({
    ...subjectOf(certificate),
    proposalId: id,
    kind: ACT_KINDS.find((known) => known === kind) ?? ('SUSPENSION' as ActKind),
    effectiveOn: columnDay(effectiveOn),
    proposer: storedPerson(proposer),
    isOwnProposal: proposedBy === actor.accountId,
    at: at.toISOString(),
  }))
}

export type WaitingAct = Awaited<ReturnType<typeof waitingActs>>[number]

function subjectOf({ id, number, speciality, level, officer }: CertificateRow) {
  return {
    certificateId: id,
    number,
    speciality,
    level,
    nameZh: officer.nameZh,
    nameEn: officer.nameEn,
    badgeNo: officer.badges[0]?.number ?? '',
    unit: { nameZh: officer.unit.nameZh, nameEn: officer.unit.nameEn },
  }
}
