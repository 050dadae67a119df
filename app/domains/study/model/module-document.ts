import { z } from 'zod'
import { CitationShorthand } from '~/domains/regulations/model/citation'
import { citationShorthand } from '~/domains/regulations/model/citation'

const Title = z.string().trim().min(1).max(120)
const Summary = z.string().trim().min(1).max(400)
const Leaf = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** Texts of this repository are drafts until an organ has approved them; the page says so. */
export const REVIEW_STATUSES = ['draft-for-legal-review', 'approved'] as const

/** Front matter of index.mdx. */
export const ModuleHead = z.strictObject({
  title: Title,
  summary: Summary,
  kind: z.enum(['MODULE', 'CASE_STUDY']),
  topics: z.array(Leaf).min(1).max(8),
  citations: z.array(CitationShorthand.transform(citationShorthand)).min(1),
  minutes: z.number().int().min(2).max(90),
  reviewStatus: z.enum(REVIEW_STATUSES),
  /** the day whose law the text tells */
  asOf: z.iso.date(),
})

/** Front matter of index.en.mdx: everything else stands once, in the Chinese file. */
export const TranslatedHead = z.strictObject({ title: Title, summary: Summary })

export type ModuleHead = z.output<typeof ModuleHead>
export type TranslatedHead = z.output<typeof TranslatedHead>
