import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { columnDay, dayOf, type CalendarDay } from '~/platform/calendar-day'
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

const waiting = { confirmation: null, refusal: null } satisfies Prisma.CertificateProposalWhereInput

/** Passes that wait for the legal unit, first passed first, with what the platform could check by itself. */
export async function confirmationQueue(actor: Actor, filter: QueueFilter, now: Date) {
  const read = scopedRead(actor, 'certification.proposal.view')
  const where: Prisma.CertificateProposalWhereInput = {
    ...(filter.unitId && { officer: { unitId: filter.unitId } }),
    ...(filter.levelId && { levelId: filter.levelId }),
    ...(filter.search && { AND: [personMatches(filter.search)] }),
  }
  const page = { skip: (filter.page - 1) * QUEUE_PAGE_SIZE, take: QUEUE_PAGE_SIZE }
  const [total, all, choices, rows] = await Promise.all([
    read.certificateProposal.count({ where: { ...waiting, ...where } }),
    read.certificateProposal.count({ where: waiting }),
    read.certificateProposal.findMany({
      where: waiting,
      take: 2000,
      select: {
        level: { select: { id: true, nameZh: true, nameEn: true } },
        officer: { select: { unit: { select: { id: true, nameZh: true, nameEn: true } } } },
      },
    }),
    queueRows(actor, where, page, dayOf(now)),
  ])
  const units = distinct(choices.map(({ officer }) => officer.unit))
  return { total, all, units, levels: distinct(choices.map(({ level }) => level)), rows }
}

/** Rows of the queue under a condition. */
export async function queueRows(
  actor: Actor,
  where: Prisma.CertificateProposalWhereInput,
  page: { readonly skip: number; readonly take: number },
  today: CalendarDay,
) {
  const read = scopedRead(actor, 'certification.proposal.view')
  const rows = await read.certificateProposal.findMany({
    where: { ...waiting, ...where },
    orderBy: [{ examPassedOn: 'asc' }, { id: 'asc' }],
    ...page,
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
  })
  const besides = await waitingBeside(rows, read)
  return rows.map((row) => {
    const { officer, level } = row
    const facts = proposalFacts(row, besides.get(row.id) ?? 0)
    const checks = proposalChecks(facts, today)
    return {
      id: row.id,
      officerId: row.officerId,
      nameZh: officer.nameZh,
      nameEn: officer.nameEn,
      badgeNo: officer.badges[0]?.number ?? '',
      unit: officer.unit,
      kind: proposalKind(facts),
      level: { nameZh: level.nameZh, nameEn: level.nameEn },
      speciality: row.speciality,
      marks: Number(row.examMarks),
      examPassedOn: columnDay(row.examPassedOn),
      warnings: checks.flatMap(({ code, isPassed }) => (isPassed ? [] : [code])),
      mayBeBatched: mayBeBatched(checks),
    }
  })
}

/** Officers whose name or present badge contains what was typed. */
export function personMatches(search: string): { officer: Prisma.OfficerWhereInput } {
  const text = { contains: search, mode: 'insensitive' } as const
  return { officer: { OR: [{ nameZh: text }, { nameEn: text }, { badges: { some: { toOn: null, number: text } } }] } }
}

function distinct<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}
