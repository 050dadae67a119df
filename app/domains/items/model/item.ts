import { z } from 'zod'
import { Citation } from '~/domains/regulations/model/citation'
import { canonicalJson } from '~/platform/canonical-json'
import { sha256, type Sha256 } from '~/platform/sha256'
import { Bilingual } from './bilingual'

export const ItemType = z.enum(['SINGLE', 'MULTIPLE', 'TRUE_FALSE', 'FILL_IN', 'CASE_GROUP'])
export type ItemType = z.infer<typeof ItemType>

export const Difficulty = z.enum(['EASY', 'MEDIUM', 'HARD'])
export type Difficulty = z.infer<typeof Difficulty>

/** Pools for which an item is meant. */
export const ItemSet = z.enum(['basic', 'intermediate', 'senior', 'mock', 'diagnostic'])
export type ItemSet = z.infer<typeof ItemSet>

/** the bank's own pages stand beside /items/:slug, so no item may be called like them */
const RESERVED = ['new', 'review', 'blueprints']

export const ItemSlug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .refine((slug) => !RESERVED.includes(slug), { message: 'is the address of a page of the bank' })

const ShortId = z.string().regex(/^[a-z0-9-]{1,20}$/)

/** One choice; `why` says what is wrong with a wrong one. */
export const ItemOption = z.object({ id: ShortId, text: Bilingual, isCorrect: z.boolean(), why: Bilingual.nullable().default(null) })
export type ItemOption = Readonly<z.output<typeof ItemOption>>

const Options = z.array(ItemOption).min(3).max(6)
const Asked = { stem: Bilingual, explanation: Bilingual }

const SingleBody = z.object({ type: z.literal('SINGLE'), ...Asked, options: Options })
const MultipleBody = z.object({ type: z.literal('MULTIPLE'), ...Asked, options: Options })
const TrueFalseBody = z.object({ type: z.literal('TRUE_FALSE'), ...Asked, answer: z.boolean() })
const FillInBody = z.object({
  type: z.literal('FILL_IN'),
  ...Asked,
  blanks: z
    .array(z.object({ accepted: z.array(z.string().trim().min(1).max(200)).min(1).max(20) }))
    .min(1)
    .max(8),
})

/** A question that stands by itself or inside a case group. */
export const QuestionBody = z.discriminatedUnion('type', [SingleBody, MultipleBody, TrueFalseBody, FillInBody])
export type QuestionBody = Readonly<z.output<typeof QuestionBody>>

/** A question of a case group, with its own name and its own legal basis. */
export const CasePart = QuestionBody.and(z.object({ id: ShortId, citations: z.array(Citation).min(1) }))
export type CasePart = Readonly<z.output<typeof CasePart>>

const CaseGroupBody = z.object({
  type: z.literal('CASE_GROUP'),
  text: Bilingual,
  parts: z.array(CasePart).min(2).max(4),
  explanation: Bilingual.nullable().default(null),
})

/** What an item version says: all of it, with key and explanation. Whether it is sound is judged by itemFaults. */
export const ItemBody = z.discriminatedUnion('type', [QuestionBody, CaseGroupBody])
export type ItemBody = Readonly<z.output<typeof ItemBody>>

/** An item version as content: what is hashed, and what a review judges. */
export const ItemContent = z.object({
  body: ItemBody,
  difficulty: Difficulty,
  citations: z.array(Citation).min(1).max(20),
  asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  note: z.string().max(2000).nullable().default(null),
  /** items that must not stand on the same paper, as one gives away the other */
  enemies: z.array(ItemSlug).max(20).default([]),
})
export type ItemContent = Readonly<z.output<typeof ItemContent>>

/** SHA-256 over the canonical content: a new version is made only when this changes. */
export function contentHash(content: ItemContent, hash: Sha256 = sha256): string {
  return hash(canonicalJson(content))
}

/** Every citation of the item, those of its parts among them, each article once. */
export function citationsOf({ citations, body }: Pick<ItemContent, 'citations' | 'body'>): readonly Citation[] {
  const all = body.type === 'CASE_GROUP' ? [...citations, ...body.parts.flatMap((part) => part.citations)] : citations
  return [...new Map(all.map((citation) => [canonicalJson(citation), citation])).values()]
}

/** The first line a person recognises an item by: its stem, or its case. */
export function headlineOf(body: ItemBody): Bilingual {
  return body.type === 'CASE_GROUP' ? body.text : body.stem
}
