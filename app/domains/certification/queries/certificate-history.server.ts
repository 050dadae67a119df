import { columnDay } from '~/platform/calendar-day'
import type { Prisma } from '#prisma/client/client'
import { storedPerson, type NamedPerson } from '../model/decision'
import { storedBases } from '../model/legal-basis'
import { dayOrNull, eventColumns } from './certificate-events.server'
import { basisNames, type NamedBasis } from './can-do.server'

const act = { select: { reason: true, basis: true, documentNo: true, proposer: true, at: true } } as const
const decided = { decider: true, at: true } as const

/** Everything that was decided on a certificate, with who, when, why and by what paper. */
export const historyColumns = {
  ...eventColumns,
  suspensions: {
    orderBy: { fromOn: 'asc' },
    select: {
      id: true,
      fromOn: true,
      untilOn: true,
      ...decided,
      proposal: act,
      reinstatement: { select: { effectiveOn: true, ...decided, proposal: act } },
    },
  },
  revocation: { select: { effectiveOn: true, ...decided, proposal: act } },
  supersession: { select: { effectiveOn: true, at: true, byCertificate: { select: { number: true } } } },
} satisfies Prisma.CertificateSelect

export type HistoryRow = Prisma.CertificateGetPayload<{ select: typeof historyColumns }>

/** One decision as a time line tells it. */
export interface CertificateAct {
  readonly kind: 'SUSPENSION' | 'REINSTATEMENT' | 'REVOCATION' | 'SUPERSESSION'
  readonly effectiveOn: string
  readonly untilOn: string | null
  /** when it was decided */
  readonly at: string
  readonly reason: string | null
  readonly documentNo: string | null
  readonly proposer: NamedPerson | null
  readonly decider: NamedPerson | null
  readonly basis: readonly NamedBasis[]
  readonly byNumber: string | null
}

/** The decisions on a certificate, newest effect first. */
export async function certificateActs(row: HistoryRow): Promise<CertificateAct[]> {
  const decisions = [
    ...row.suspensions.map((suspension) => ({ kind: 'SUSPENSION' as const, effectiveOn: suspension.fromOn, row: suspension })),
    ...row.suspensions.flatMap(({ reinstatement }) =>
      reinstatement
        ? [{ kind: 'REINSTATEMENT' as const, effectiveOn: reinstatement.effectiveOn, row: { ...reinstatement, untilOn: null } }]
        : [],
    ),
    ...(row.revocation
      ? [{ kind: 'REVOCATION' as const, effectiveOn: row.revocation.effectiveOn, row: { ...row.revocation, untilOn: null } }]
      : []),
  ]
  const name = await basisNames(decisions.flatMap((decision) => storedBases(decision.row.proposal.basis)))
  const acts: CertificateAct[] = decisions.map(({ kind, effectiveOn, row: { untilOn, at, decider, proposal } }) => ({
    kind,
    effectiveOn: columnDay(effectiveOn),
    untilOn: dayOrNull(untilOn),
    at: at.toISOString(),
    reason: proposal.reason,
    documentNo: proposal.documentNo,
    proposer: storedPerson(proposal.proposer),
    decider: storedPerson(decider),
    basis: storedBases(proposal.basis).map(name),
    byNumber: null,
  }))
  if (row.supersession) {
    const { effectiveOn, at, byCertificate } = row.supersession
    const none = { untilOn: null, reason: null, documentNo: null, proposer: null, decider: null, basis: [] }
    acts.push({ kind: 'SUPERSESSION', effectiveOn: columnDay(effectiveOn), at: at.toISOString(), byNumber: byCertificate.number, ...none })
  }
  return acts.sort((one, other) => (one.effectiveOn < other.effectiveOn ? 1 : -1))
}
