import { z } from 'zod'
import type { Citation } from '~/domains/regulations/model/citation'
import { Difficulty, ItemSet, ItemType, type ItemType as Type } from './item'

const Name = z.string().regex(/^[a-z0-9-]{1,60}$/)

/** One part of the paper: so many items of one type, each worth the same. A case group counts as one item. */
export const BlueprintSection = z.strictObject({
  id: Name,
  type: ItemType,
  items: z.number().int().min(1).max(300),
  marksEach: z.number().min(0.5).max(100).multipleOf(0.5),
})
export type BlueprintSection = Readonly<z.output<typeof BlueprintSection>>

/**
 * A demand on the marks of one group of items: those of some topics (main or leaf), laws (`slug` or `slug@version`) or difficulties.
 * Bounds in marks, or as a share of the paper (EX-23: the core laws make up at least 60 %).
 */
export const BlueprintDemand = z
  .strictObject({
    id: Name,
    by: z.enum(['topic', 'law', 'difficulty']),
    values: z.array(z.string().min(1).max(80)).min(1).max(40),
    minMarks: z.number().min(0).optional(),
    maxMarks: z.number().min(0).optional(),
    minShare: z.number().min(0).max(1).optional(),
    maxShare: z.number().min(0).max(1).optional(),
  })
  .refine(({ by, values }) => by !== 'difficulty' || values.every((value) => Difficulty.safeParse(value).success), { path: ['values'] })
export type BlueprintDemand = Readonly<z.output<typeof BlueprintDemand>>

/** What a paper must be made of. */
export const BlueprintRules = z
  .strictObject({
    sections: z.array(BlueprintSection).min(1).max(10),
    demands: z.array(BlueprintDemand).max(60).default([]),
    /** only items meant for one of these pools; empty: all */
    sets: z.array(ItemSet).default([]),
    /** items shipped with the repository are public: never on a formal paper outside the demo world (DESIGN §6) */
    allowsPublicItems: z.boolean().default(false),
    /** an item may stand on at most so many papers before it rests; null: no limit */
    exposureLimit: z.number().int().min(1).nullable().default(null),
  })
  .refine(({ sections, demands }) => distinct(sections) && distinct(demands), { message: 'an id stands twice' })
export type BlueprintRules = Readonly<z.output<typeof BlueprintRules>>

function distinct(named: readonly { id: string }[]): boolean {
  return new Set(named.map(({ id }) => id)).size === named.length
}

/** Marks of the whole paper; the same for every form, whatever items are drawn. */
export function totalMarks({ sections }: Pick<BlueprintRules, 'sections'>): number {
  return sections.reduce((sum, { items, marksEach }) => sum + items * marksEach, 0)
}

/** The bounds of a demand in marks of this paper. */
export function boundsOf(demand: BlueprintDemand, total: number): { readonly min: number; readonly max: number } {
  return {
    min: Math.max(demand.minMarks ?? 0, (demand.minShare ?? 0) * total),
    max: Math.min(demand.maxMarks ?? total, (demand.maxShare ?? 1) * total),
  }
}

/** What of an item the demands ask about. */
export interface ItemTraits {
  readonly type: Type
  readonly difficulty: Difficulty
  /** the leaf and its main topic */
  readonly topics: readonly string[]
  readonly citations: readonly Citation[]
}

/** Whether the marks of an item count towards a demand; an item citing several laws counts for each of them. */
export function meets({ by, values }: Pick<BlueprintDemand, 'by' | 'values'>, item: ItemTraits): boolean {
  if (by === 'difficulty') return values.includes(item.difficulty)
  if (by === 'topic') return item.topics.some((topic) => values.includes(topic))
  return item.citations.some(({ regulation, version }) => values.includes(regulation) || values.includes(`${regulation}@${version}`))
}

/** Marks of one case group spread over its parts in half marks, the earlier parts taking what does not divide. */
export function splitMarks(marks: number, parts: number): readonly number[] {
  const halves = Math.round(marks * 2)
  return Array.from({ length: parts }, (_, index) => (Math.floor(halves / parts) + (index < halves % parts ? 1 : 0)) / 2)
}
