import { z } from 'zod'
import { CitationShorthand } from '~/domains/regulations/model/citation'
import { Bilingual } from './bilingual'
import { Difficulty, ItemContent, ItemSet, ItemSlug, ItemType, type ItemBody } from './item'
import { itemFaults } from './item-faults'

/** An item as authors write it in `content/items/<main topic>.yaml`. */
const OptionDocument = Bilingual.extend({ id: z.coerce.string(), correct: z.boolean().default(false), why: Bilingual.nullish() })

// authors write numbers bare; YAML then reads them as numbers
const BlankDocument = z.object({ accepted: z.array(z.union([z.string(), z.number()]).transform(String)).min(1) })

const questionMembers = {
  stem: Bilingual.nullish(),
  options: z.array(OptionDocument).nullish(),
  answer: z.boolean().nullish(),
  blanks: z.array(BlankDocument).nullish(),
  explanation: Bilingual.nullish(),
}

const PartDocument = z.strictObject({
  id: z.coerce.string(),
  type: ItemType.exclude(['CASE_GROUP']),
  citations: z.array(CitationShorthand).nullish(),
  ...questionMembers,
})

const Document = z.strictObject({
  slug: ItemSlug,
  topic: ItemSlug,
  type: ItemType,
  difficulty: Difficulty,
  sets: z.array(ItemSet).min(1),
  citations: z.array(CitationShorthand).min(1),
  asOf: z.union([z.string(), z.date().transform((day) => day.toISOString().slice(0, 10))]),
  enemies: z.array(ItemSlug).nullish(),
  text: Bilingual.nullish(),
  questions: z.array(PartDocument).nullish(),
  note: z.string().nullish(),
  ...questionMembers,
})

type Document = z.output<typeof Document>
type Question = Pick<Document, keyof typeof questionMembers> & { readonly type: ItemType }

/** What an import makes of one document: where the item belongs, and what its version says. */
export const ItemDocument = Document.transform((document, context) => {
  const content = ItemContent.safeParse({
    body: bodyOf(document),
    difficulty: document.difficulty,
    citations: document.citations,
    asOf: document.asOf,
    note: document.note ?? null,
    enemies: document.enemies ?? [],
  })
  if (!content.success) {
    for (const { path, message } of content.error.issues) context.addIssue({ code: 'custom', path, message })
    return z.NEVER
  }
  for (const fault of itemFaults(content.data.body)) context.addIssue({ code: 'custom', path: ['body'], message: fault })
  return { slug: document.slug, topic: document.topic, sets: document.sets, content: content.data }
})
export type ItemDocument = Readonly<z.output<typeof ItemDocument>>

/** The stored form; members that do not belong to the type are left for the schema of the body to miss. */
function bodyOf(document: Document): unknown {
  if (document.type !== 'CASE_GROUP') return questionOf(document)
  const parts = document.questions?.map((part) => ({ id: part.id, citations: part.citations ?? document.citations, ...questionOf(part) }))
  return { type: document.type, text: document.text, parts, explanation: document.explanation ?? null } satisfies Loose<ItemBody>
}

function questionOf({ type, stem, options, answer, blanks, explanation }: Question) {
  return {
    type,
    stem,
    explanation,
    ...(options && {
      options: options.map(({ id, correct, why, zh, en }) => ({ id, text: { zh, en }, isCorrect: correct, why: why ?? null })),
    }),
    ...(typeof answer === 'boolean' && { answer }),
    ...(blanks && { blanks }),
  }
}

type Loose<T> = { readonly [Key in keyof T]?: unknown } & { readonly [key: string]: unknown }
