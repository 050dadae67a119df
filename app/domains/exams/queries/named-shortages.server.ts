import type { Actor } from '~/domains/audit/model/actor'
import { BlueprintRules } from '~/domains/items/model/blueprint'
import type { ItemType } from '~/domains/items/model/item'
import { topicNames } from '~/domains/items/queries/topic-names.server'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import type { Shortage } from '../model/assembly/assembly-problem'

/** A shortage with what its constraint asks about, so that a sentence can be made of it. */
export type NamedShortage = Shortage & { readonly about: ShortageSubject }

export type ShortageSubject =
  | { readonly by: 'section'; readonly type: ItemType }
  | { readonly by: 'topic' | 'law'; readonly names: readonly { readonly nameZh: string; readonly nameEn: string }[] }
  | { readonly by: 'difficulty'; readonly values: readonly string[] }

/** The shortages of a refused assembly in the terms of its blueprint. */
export async function namedShortages(
  actor: Actor,
  blueprintSlug: string,
  shortages: readonly Shortage[],
): Promise<readonly NamedShortage[]> {
  const read = scopedRead(actor, 'exams.exam.manage')
  const blueprint = await read.blueprint.findFirst({
    where: { slug: blueprintSlug },
    orderBy: { version: 'desc' },
    select: { rules: true },
  })
  if (!blueprint) return []
  const rules = BlueprintRules.parse(blueprint.rules)
  const [topics, laws] = await Promise.all([
    topicNames(),
    read.regulation.findMany({ select: { slug: true, titleZh: true, titleEn: true } }),
  ])
  const topicOf = new Map(topics.map(({ slug, nameZh, nameEn }) => [slug, { nameZh, nameEn }]))
  const lawOf = new Map(laws.map(({ slug, titleZh, titleEn }) => [slug, { nameZh: titleZh, nameEn: titleEn }]))
  return shortages.flatMap((shortage): NamedShortage[] => {
    const section = shortage.unit === 'items' ? rules.sections.find(({ id }) => id === shortage.constraint) : undefined
    if (section) return [{ ...shortage, about: { by: 'section', type: section.type } }]
    const demand = rules.demands.find(({ id }) => id === shortage.constraint)
    if (!demand) return []
    if (demand.by === 'difficulty') return [{ ...shortage, about: { by: 'difficulty', values: demand.values } }]
    const of = demand.by === 'topic' ? topicOf : lawOf
    const names = demand.values.map((value) => of.get(value.split('@')[0]!) ?? { nameZh: value, nameEn: value })
    return [{ ...shortage, about: { by: demand.by, names } }]
  })
}
