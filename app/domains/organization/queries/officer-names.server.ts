import { db } from '~/platform/db.server'

/** Names behind account ids, for lines that say by whom something was done. */
export async function officerNames(accountIds: readonly string[]): Promise<ReadonlyMap<string, { nameZh: string; nameEn: string }>> {
  const rows = await db.account.findMany({
    where: { id: { in: [...new Set(accountIds)] } },
    select: { id: true, officer: { select: { nameZh: true, nameEn: true } } },
  })
  return new Map(rows.map(({ id, officer }) => [id, officer]))
}

/** The same behind officer ids. */
export async function namesOfOfficers(officerIds: readonly string[]): Promise<ReadonlyMap<string, { nameZh: string; nameEn: string }>> {
  const rows = await db.officer.findMany({
    where: { id: { in: [...new Set(officerIds)] } },
    select: { id: true, nameZh: true, nameEn: true },
  })
  return new Map(rows.map(({ id, ...names }) => [id, names]))
}
