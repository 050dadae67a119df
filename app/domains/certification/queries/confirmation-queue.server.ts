import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { columnDay, dayOf } from '~/platform/calendar-day'
import { mayBeBatched, proposalChecks, proposalKind } from '../model/proposal-checks'
import type { Prisma } from '#prisma/client/client'
import { proposalColumns, proposalFacts, waitingBeside } from './proposal-facts.server'

export const QUEUE_PAGE_SIZE = 20

export interface QueueFilter {
  readonly search: string
  readonly unitId: string
  readonly levelId: string
  readonly page: number
}

/** Passes that wait for the legal unit, first passed first, with what the platform could check by itself. */
export async function confirmationQueue(actor: Actor, filter: QueueFilter, now: Date) {
  const read = scopedRead(actor, 'certification.proposal.view')
  const waiting = { confirmation: null, refusal: null } satisfies Prisma.CertificateProposalWhereInput
  const where: Prisma.CertificateProposalWhereInput = {
    ...waiting,
    ...(filter.unitId && { officer: { unitId: filter.unitId } }),
    ...(filter.levelId && { levelId: filter.levelId }),
    ...(filter.search && { AND: [personMatches(filter.search)] }),
  }
  const [total, all, rows, choices] = await Promise.all([
    read.certificateProposal.count({ where }),
    read.certificateProposal.count({ where: waiting }),
    read.certificateProposal.findMany({
      where,
      orderBy: [{ examPassedOn: 'asc' }, { id: 'asc' }],
      skip: (filter.page - 1) * QUEUE_PAGE_SIZE,
      take: QUEUE_PAGE_SIZE,
      select: {
        ...proposalColumns,
        examMarks: true,
        officer: {
          select: {
            ...proposalColumns.officer.select,
            nameZh: true,
            nameEn: true,
            unit: { select: { nameZh: true, nameEn: true } },
            badges: { where: { toOn: null }, take: 1, select: { number: true } },
          },
        },
      },
    }),
    read.certificateProposal.findMany({
      where: waiting,
      take: 2000,
      select: {
        level: { select: { id: true, nameZh: true, nameEn: true, rank: true } },
        officer: { select: { unit: { select: { id: true, nameZh: true, nameEn: true } } } },
      },
    }),
  ])
  const besides = await waitingBeside(rows, read)
  const today = dayOf(now)
  return {
    today,
    total,
    all,
    units: distinct(choices.map(({ officer }) => officer.unit)),
    levels: distinct(choices.map(({ level }) => level)),
    rows: rows.map((row) => {
      const facts = proposalFacts(row, besides.get(row.id) ?? 0)
      const checks = proposalChecks(facts, today)
      return {
        id: row.id,
        officerId: row.officerId,
        nameZh: row.officer.nameZh,
        nameEn: row.officer.nameEn,
        badgeNo: row.officer.badges[0]?.number ?? '',
        unit: row.officer.unit,
        kind: proposalKind(facts),
        level: { nameZh: row.level.nameZh, nameEn: row.level.nameEn },
        speciality: row.speciality,
        marks: Number(row.examMarks),
        examPassedOn: columnDay(row.examPassedOn),
        warnings: checks.flatMap(({ code, isPassed }) => (isPassed ? [] : [code])),
        mayBeBatched: mayBeBatched(checks),
      }
    }),
  }
}

export type ConfirmationQueue = Awaited<ReturnType<typeof confirmationQueue>>

/** Officers whose name or present badge contains what was typed. */
export function personMatches(search: string): { officer: Prisma.OfficerWhereInput } {
  const text = { contains: search, mode: 'insensitive' } as const
  return { officer: { OR: [{ nameZh: text }, { nameEn: text }, { badges: { some: { toOn: null, number: text } } }] } }
}

function distinct<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}
