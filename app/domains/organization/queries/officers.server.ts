import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead } from './scoped-read.server'

export const OFFICERS_PER_PAGE = 30

/** Officers of the units in scope, found by name or badge, a page at a time. */
export async function officers(actor: Actor, { search = '', page = 1 }: { search?: string; page?: number }) {
  const read = scopedRead(actor, 'organization.officer.view')
  const wanted = search.trim().slice(0, 40)
  const where = wanted
    ? {
        OR: [
          { nameZh: { contains: wanted } },
          { nameEn: { contains: wanted, mode: 'insensitive' as const } },
          { badges: { some: { number: { startsWith: wanted } } } },
        ],
      }
    : {}
  const [total, rows] = await Promise.all([
    read.officer.count({ where }),
    read.officer.findMany({
      where,
      orderBy: [{ unit: { path: 'asc' } }, { joinedOn: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * OFFICERS_PER_PAGE,
      take: OFFICERS_PER_PAGE,
      select: {
        id: true,
        nameZh: true,
        nameEn: true,
        speciality: true,
        unit: { select: { nameZh: true, nameEn: true } },
        badges: { where: { toOn: null }, select: { number: true }, take: 1 },
        postings: { where: { toOn: null }, select: { position: true }, take: 1 },
        account: { select: { id: true } },
      },
    }),
  ])
  return {
    total,
    page,
    rows: rows.map(({ badges, postings, account, ...officer }) => ({
      ...officer,
      badgeNo: badges[0]?.number ?? '',
      position: postings[0]?.position ?? '',
      hasAccount: account !== null,
    })),
  }
}
