import { db } from '~/platform/db.server'

/** Authorities under whose badges somebody can sign in; shown before sign-in, so nothing but the codes. */
export async function badgeAuthorities(): Promise<string[]> {
  const rows = await db.badge.groupBy({
    by: ['authority'],
    where: { toOn: null, officer: { account: { isNot: null } } },
    orderBy: { authority: 'asc' },
  })
  return rows.map(({ authority }) => authority)
}
