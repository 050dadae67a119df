import { BlueprintRules } from '~/domains/items/model/blueprint'
import { db } from '~/platform/db.server'

/**
 * By id, the blueprints of diagnostic tests, which draw from nothing but the diagnostic items: each with the one topic it asks about, or
 * null where there are several. All of them, or of the given ones.
 */
export async function diagnosticTopics(ids?: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db.blueprint.findMany({ where: ids && { id: { in: [...ids] } }, select: { id: true, rules: true } })
  return new Map(
    rows.flatMap(({ id, rules: stored }) => {
      const { sets, demands } = BlueprintRules.parse(stored)
      if (sets.length === 0 || sets.some((set) => set !== 'diagnostic')) return []
      const whole = demands.find(({ by, values, minShare }) => by === 'topic' && values.length === 1 && minShare === 1)
      return [[id, whole?.values[0] ?? null] as const]
    }),
  )
}
