import { z } from 'zod'
import type { Citation } from '~/domains/regulations/model/citation'
import type { Bilingual } from './bilingual'
import { ItemType, type CasePart, type ItemContent, type QuestionBody } from './item'

/** What a writer has typed, finished or not: every text may be empty, none is judged yet (form-faults judges). */
const Typed = z.string().max(8000).default('')
const Pair = z.object({ zh: Typed, en: Typed })
export type Pair = z.output<typeof Pair>

const FormOption = z.object({ id: z.string().max(20), text: Pair, isCorrect: z.boolean(), why: Pair })
export type FormOption = z.output<typeof FormOption>

/** A law with its version as `slug@version`, and the place inside it. */
const FormCitation = z.object({ law: Typed, article: Typed, paragraph: Typed, item: Typed })
export type FormCitation = z.output<typeof FormCitation>

const FormQuestion = z.object({
  id: z.string().max(20),
  type: ItemType.exclude(['CASE_GROUP']),
  stem: Pair,
  options: z.array(FormOption).max(6),
  answer: z.enum(['', 'true', 'false']),
  /** for each blank what is accepted, one form a line */
  blanks: z.array(Typed).max(8),
  explanation: Pair,
  /** of a case's question; none: those of the whole case */
  citations: z.array(FormCitation).max(20),
})
export type FormQuestion = z.output<typeof FormQuestion>

export const ItemForm = z.object({
  type: ItemType,
  slug: Typed,
  topic: Typed,
  sets: z.array(z.string().max(20)).max(10),
  difficulty: Typed,
  asOf: Typed,
  note: Typed,
  /** slugs, by spaces or lines */
  enemies: Typed,
  /** the case, and what is said about all of it */
  text: Pair,
  explanation: Pair,
  citations: z.array(FormCitation).max(20),
  questions: z.array(FormQuestion).max(4),
})
export type ItemForm = z.output<typeof ItemForm>

export const noPair: Pair = { zh: '', en: '' }
export const noCitation: FormCitation = { law: '', article: '', paragraph: '', item: '' }

export function noOption(id: string): FormOption {
  return { id, text: noPair, isCorrect: false, why: noPair }
}

/** A question to be written: four options or one blank are usual. */
export function noQuestion(type: FormQuestion['type'], id: string): FormQuestion {
  const options = type === 'SINGLE' || type === 'MULTIPLE' ? ['a', 'b', 'c', 'd'].map(noOption) : []
  const blanks = type === 'FILL_IN' ? [''] : []
  return { id, type, stem: noPair, options, answer: '', blanks, explanation: noPair, citations: [] }
}

/** The form of a new item. */
export function newItemForm(type: ItemType, topic: string, slug: string, today: string): ItemForm {
  const questions = type === 'CASE_GROUP' ? [noQuestion('SINGLE', 'q1'), noQuestion('SINGLE', 'q2')] : [noQuestion(type, '')]
  return {
    ...{ type, slug, topic, sets: [], difficulty: '', asOf: today, note: '', enemies: '' },
    ...{ text: noPair, explanation: noPair, citations: [noCitation], questions },
  }
}

/** The form that would write this version. */
export function formOf(
  content: ItemContent,
  place: { readonly slug: string; readonly topic: string; readonly sets: readonly string[] },
): ItemForm {
  const { body, citations, difficulty, asOf, note, enemies } = content
  const isCase = body.type === 'CASE_GROUP'
  const whole = JSON.stringify(citations)
  return {
    ...{ type: body.type, slug: place.slug, topic: place.topic, sets: [...place.sets], difficulty, asOf },
    ...{ note: note ?? '', enemies: enemies.join('\n'), citations: citations.map(formCitation) },
    text: isCase ? pair(body.text) : noPair,
    explanation: isCase ? pair(body.explanation) : noPair,
    questions: isCase
      ? body.parts.map((part) => ({ ...formQuestion(part, part.id), citations: ownCitations(part, whole) }))
      : [formQuestion(body, '')],
  }
}

function ownCitations({ citations }: CasePart, whole: string): FormCitation[] {
  return JSON.stringify(citations) === whole ? [] : citations.map(formCitation)
}

function formQuestion(body: QuestionBody, id: string): FormQuestion {
  return {
    ...noQuestion(body.type, id),
    stem: pair(body.stem),
    explanation: pair(body.explanation),
    ...('options' in body && {
      options: body.options.map((option) => ({ ...option, text: pair(option.text), why: pair(option.why) })),
    }),
    ...('answer' in body && { answer: body.answer ? ('true' as const) : ('false' as const) }),
    ...('blanks' in body && { blanks: body.blanks.map(({ accepted }) => accepted.join('\n')) }),
  }
}

function formCitation({ regulation, version, article, paragraph, item }: Citation): FormCitation {
  return { law: `${regulation}@${version}`, article, paragraph: paragraph ? String(paragraph) : '', item: item ?? '' }
}

function pair(text: Bilingual | null): Pair {
  return { zh: text?.zh ?? '', en: text?.en ?? '' }
}
