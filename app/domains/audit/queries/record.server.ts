import { db } from '~/platform/db.server'
import { forbidden } from '~/platform/http'
import { holds, type Actor } from '../model/actor'

export const ENTRIES_PER_PAGE = 50

/** The record of acts, newest first, for the audit administrator; entries belong to no unit, so the right is for the whole. */
export async function record(actor: Actor, { name = '', page = 1 }: { name?: string; page?: number }) {
  if (!holds(actor, 'audit.entry.view')) throw forbidden()
  const where = name ? { name: { startsWith: name.slice(0, 80) } } : {}
  const [total, rows] = await Promise.all([
    db.auditEntry.count({ where }),
    db.auditEntry.findMany({
      where,
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * ENTRIES_PER_PAGE,
      take: ENTRIES_PER_PAGE,
      select: { id: true, at: true, name: true, outcome: true, actorKind: true, actorId: true, address: true },
    }),
  ])
  const accountIds = [...new Set(rows.flatMap(({ actorId }) => actorId ?? []))]
  const accounts = await db.account.findMany({
    where: { id: { in: accountIds } },
    select: { id: true, officer: { select: { nameZh: true, nameEn: true } } },
  })
  const people = new Map(accounts.map(({ id, officer }) => [id, officer]))
  return { total, page, rows: rows.map((row) => ({ ...row, actor: row.actorId ? (people.get(row.actorId) ?? null) : null })) }
}
