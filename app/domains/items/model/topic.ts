import { z } from 'zod'

const Slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

const Named = { slug: Slug, nameZh: z.string().min(1).max(60), nameEn: z.string().min(1).max(120) }

/** `content/topics.yaml`: main topics 知识点 with their leaves. Items and modules name leaves. */
export const TopicTree = z
  .array(
    z.strictObject({
      ...Named,
      /** categories of the annual quality evaluation, EV-03 */
      evaluationCategories: z.array(z.number().int().min(1).max(9)).min(1),
      leaves: z.array(z.strictObject({ ...Named, regulations: z.array(z.string()).default([]) })).min(1),
    }),
  )
  .refine((tree) => new Set(slugsOf(tree)).size === slugsOf(tree).length, { message: 'a topic stands twice' })
export type TopicTree = z.output<typeof TopicTree>

/** A topic as it is stored: a main topic has no parent. */
export interface TopicRow {
  readonly slug: string
  readonly parent: string | null
  readonly nameZh: string
  readonly nameEn: string
  readonly position: number
  readonly evaluationCategories: readonly number[]
  readonly regulations: readonly string[]
}

/** The tree as rows, in the order of the file. */
export function topicRows(tree: TopicTree): readonly TopicRow[] {
  return tree
    .flatMap(({ leaves, ...main }) => [
      { ...main, parent: null, regulations: [] as string[] },
      ...leaves.map((leaf) => ({ ...leaf, parent: main.slug, evaluationCategories: main.evaluationCategories })),
    ])
    .map((row, position) => ({ ...row, position }))
}

function slugsOf(tree: readonly { slug: string; leaves: readonly { slug: string }[] }[]): string[] {
  return tree.flatMap(({ slug, leaves }) => [slug, ...leaves.map((leaf) => leaf.slug)])
}
