import type { Tx } from '~/platform/db-writer.server'

/** The nearest unit path that holds all officers of these proposals; null: one of them is not there. */
export async function pathOfProposals(tx: Tx, proposalIds: readonly string[]): Promise<string | null> {
  const ids = [...new Set(proposalIds)]
  const rows = await tx.certificateProposal.findMany({
    where: { id: { in: ids } },
    select: { officer: { select: { unit: { select: { path: true } } } } },
  })
  return rows.length === ids.length ? nearestAbove(rows.map(({ officer }) => officer.unit.path)) : null
}

/** `/a/b/c/` and `/a/b/d/` → `/a/b/` */
export function nearestAbove(paths: readonly string[]): string | null {
  const [first, ...others] = paths.map((path) => path.split('/').filter(Boolean))
  if (!first) return null
  const isCommon = (code: string, index: number) => others.every((other) => other[index] === code)
  const common: string[] = []
  for (const [index, code] of first.entries()) {
    if (!isCommon(code, index)) break
    common.push(code)
  }
  return common.length > 0 ? `/${common.join('/')}/` : '/'
}
