import type { Actor } from '~/domains/audit/model/actor'
import { BlueprintRules, totalMarks } from '~/domains/items/model/blueprint'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'

/** The newest version of every blueprint as a choice for a new exam. */
export async function usableBlueprints(actor: Actor) {
  const rows = await scopedRead(actor, 'exams.exam.manage').blueprint.findMany({
    orderBy: [{ slug: 'asc' }, { version: 'desc' }],
    select: { slug: true, nameZh: true, nameEn: true, rules: true },
  })
  return rows
    .filter((row, index) => rows[index - 1]?.slug !== row.slug)
    .map(({ rules: stored, ...named }) => {
      const rules = BlueprintRules.parse(stored)
      return { ...named, items: rules.sections.reduce((sum, { items }) => sum + items, 0), totalMarks: totalMarks(rules) }
    })
}
