import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { BlueprintRules, totalMarks } from '../model/blueprint'

/** The newest version of every blueprint. */
export async function blueprints(actor: Actor) {
  const rows = await scopedRead(actor, 'items.blueprint.manage').blueprint.findMany({ orderBy: [{ slug: 'asc' }, { version: 'desc' }] })
  const newest = rows.filter((row, index) => rows[index - 1]?.slug !== row.slug)
  return newest.map(({ rules: stored, ...blueprint }) => {
    const rules = BlueprintRules.parse(stored)
    return { ...blueprint, rules, totalMarks: totalMarks(rules) }
  })
}
