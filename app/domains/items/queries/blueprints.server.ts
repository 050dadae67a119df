import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { BlueprintRules, totalMarks } from '../model/blueprint'

/** The newest version of every blueprint, and how many there are. @throws 403 */
export async function blueprints(actor: Actor) {
  const rows = await scopedRead(actor, 'items.blueprint.manage').blueprint.findMany({ orderBy: [{ slug: 'asc' }, { version: 'desc' }] })
  const newest = rows.filter((row, index) => rows[index - 1]?.slug !== row.slug)
  return newest.map(({ rules: stored, createdAt, ...blueprint }) => {
    const rules = BlueprintRules.parse(stored)
    const versions = rows.filter(({ slug }) => slug === blueprint.slug).length
    return { ...blueprint, rules, totalMarks: totalMarks(rules), versions, createdAt: createdAt.toISOString() }
  })
}
