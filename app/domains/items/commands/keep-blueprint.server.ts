import { canonicalJson } from '~/platform/canonical-json'
import type { Tx } from '~/platform/db-writer.server'
import type { BlueprintContent } from '../model/blueprint-document'

export interface KeptBlueprint {
  readonly blueprintId: string
  readonly version: number
}

/** Other rules make the next version under the slug, so that a paper always knows what it was assembled from. */
export async function keepBlueprint(tx: Tx, { slug, nameZh, nameEn, rules }: BlueprintContent, now: Date): Promise<KeptBlueprint> {
  const latest = await tx.blueprint.findFirst({ where: { slug }, orderBy: { version: 'desc' } })
  if (latest && canonicalJson(latest.rules) === canonicalJson(rules)) return { blueprintId: latest.id, version: latest.version }
  const version = (latest?.version ?? 0) + 1
  const { id } = await tx.blueprint.create({ data: { slug, version, nameZh, nameEn, rules, createdAt: now }, select: { id: true } })
  return { blueprintId: id, version }
}
