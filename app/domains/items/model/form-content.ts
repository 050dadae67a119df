import { Citation } from '~/domains/regulations/model/citation'
import { ItemContent } from './item'
import type { FormCitation, FormOption, FormQuestion, ItemForm, Pair } from './item-form'

/** The content that the form would become; null while it lacks what the schema asks for. */
export function contentOf(form: ItemForm): ItemContent | null {
  const citations = form.citations.filter(isTyped).map(citationOf)
  const parsed = ItemContent.safeParse({
    body: form.type === 'CASE_GROUP' ? caseOf(form, citations) : form.questions[0] && questionOf(form.questions[0]),
    difficulty: form.difficulty,
    citations,
    asOf: form.asOf,
    note: form.note.trim() || null,
    enemies: enemiesOf(form),
  })
  return parsed.success ? parsed.data : null
}

function caseOf({ text, explanation, questions }: ItemForm, whole: readonly (Citation | null)[]) {
  const parts = questions.map((question) => {
    const own = question.citations.filter(isTyped).map(citationOf)
    return { ...questionOf(question), id: question.id, citations: own.length > 0 ? own : whole }
  })
  return { type: 'CASE_GROUP', text: textOf(text), explanation: textOrNone(explanation), parts }
}

function questionOf({ type, stem, explanation, options, answer, blanks }: FormQuestion) {
  return {
    ...{ type, stem: textOf(stem), explanation: textOf(explanation) },
    ...((type === 'SINGLE' || type === 'MULTIPLE') && {
      options: options
        .filter(isWritten)
        .map(({ id, text, isCorrect, why }) => ({ id, text: textOf(text), isCorrect, why: isCorrect ? null : textOrNone(why) })),
    }),
    ...(type === 'TRUE_FALSE' && answer !== '' && { answer: answer === 'true' }),
    ...(type === 'FILL_IN' && { blanks: blanks.map((lines) => ({ accepted: acceptedOf(lines) })) }),
  }
}

function textOf({ zh, en }: Pair) {
  return { zh, en: en.trim() === '' ? null : en }
}

function textOrNone(text: Pair) {
  return isEmpty(text) ? null : textOf(text)
}

export function isEmpty({ zh, en }: Pair): boolean {
  return zh.trim() === '' && en.trim() === ''
}

/** A row left empty is no option. */
export function isWritten({ text, why, isCorrect }: FormOption): boolean {
  return isCorrect || !isEmpty(text) || !isEmpty(why)
}

export function isTyped({ law, article, paragraph, item }: FormCitation): boolean {
  return [law, article, paragraph, item].some((part) => part.trim() !== '')
}

export function acceptedOf(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

export function enemiesOf({ enemies }: Pick<ItemForm, 'enemies'>): string[] {
  return [...new Set(enemies.split(/[\s,，、;；]+/).filter(Boolean))]
}

const INSERTED = ['一', '二', '三', '四', '五', '六', '七', '八', '九'] // eslint-disable-line no-restricted-syntax -- numerals of article numbers

/** 117, 第117条, 133-1 and 第133条之一 all name an article as the register does. */
function articleOf(typed: string): string {
  const parts = /^第?(\d+)条?(?:[-之]([\d一二三四五六七八九]+))?$/.exec(typed.normalize('NFKC').replace(/\s+/g, ''))
  if (!parts) return typed
  const inserted = parts[2] && (INSERTED.includes(parts[2]) ? String(INSERTED.indexOf(parts[2]) + 1) : parts[2])
  return inserted ? `${parts[1]}-${inserted}` : parts[1]!
}

/** null: what is typed names no place in a law. */
export function citationOf({ law, article, paragraph, item }: FormCitation): Citation | null {
  const [regulation, version] = law.split('@')
  const place = [paragraph, item].map((part) => part.normalize('NFKC').trim())
  const parsed = Citation.safeParse({
    ...{ regulation, version, article: articleOf(article) },
    ...(place[0] && { paragraph: Number(place[0]) }),
    ...(place[1] && { item: place[1] }),
  })
  return parsed.success ? parsed.data : null
}
