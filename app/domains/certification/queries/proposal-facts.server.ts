import { columnDay } from '~/platform/calendar-day'
import type { Reader } from '~/platform/db.server'
import type { Prisma } from '#prisma/client/client'
import type { ProposalFacts } from '../model/proposal-checks'
import { eventColumns, eventsOf } from './certificate-events.server'

/** What weighing a proposal needs. */
export const proposalColumns = {
  id: true,
  officerId: true,
  speciality: true,
  examPassedOn: true,
  publishedBy: true,
  confirmation: { select: { proposalId: true } },
  refusal: { select: { proposalId: true } },
  level: {
    select: {
      id: true,
      slug: true,
      nameZh: true,
      nameEn: true,
      rank: true,
      validityMonths: true,
      prerequisiteMonths: true,
      prerequisiteSlug: true,
      scheme: { select: { numberPrefix: true, levels: { select: { slug: true, rank: true } } } },
    },
  },
  officer: {
    select: {
      isEstablishedServing: true,
      certificates: { select: { level: { select: { rank: true } }, ...eventColumns } },
    },
  },
} satisfies Prisma.CertificateProposalSelect

export type ProposalRow = Prisma.CertificateProposalGetPayload<{ select: typeof proposalColumns }>

/** A row as the model weighs it. */
export function proposalFacts({ examPassedOn, level, officer }: ProposalRow, otherWaiting: number): ProposalFacts {
  return {
    examPassedOn: columnDay(examPassedOn),
    isEstablishedServing: officer.isEstablishedServing,
    level: {
      rank: level.rank,
      prerequisiteRank: level.scheme.levels.find(({ slug }) => slug === level.prerequisiteSlug)?.rank ?? null,
      prerequisiteMonths: level.prerequisiteMonths,
    },
    certificates: officer.certificates.map((certificate) => ({ levelRank: certificate.level.rank, ...eventsOf(certificate) })),
    otherWaiting,
  }
}

/** For each proposal, how many others of the same officer and level wait. */
export async function waitingBeside(
  rows: readonly { readonly id: string; readonly officerId: string; readonly level: { readonly id: string } }[],
  using: Pick<Reader, 'certificateProposal'>,
): Promise<Map<string, number>> {
  const waiting = await using.certificateProposal.findMany({
    where: { officerId: { in: rows.map(({ officerId }) => officerId) }, confirmation: null, refusal: null },
    select: { id: true, officerId: true, levelId: true },
  })
  const besides = ({ id, officerId, level }: (typeof rows)[number]) =>
    waiting.filter((other) => other.id !== id && other.officerId === officerId && other.levelId === level.id).length
  return new Map(rows.map((row) => [row.id, besides(row)]))
}
