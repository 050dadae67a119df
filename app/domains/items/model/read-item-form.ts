import { ItemType } from './item'
import { ItemForm, type FormCitation, type FormQuestion, type Pair } from './item-form'

/** The sent fields as a form; null where the form was not ours. Rows are numbered from 0 and end at the first number that is missing. */
export function readItemForm(sent: FormData): ItemForm | null {
  const read = ItemForm.safeParse({
    type: text(sent, 'type'),
    slug: text(sent, 'slug').trim(),
    topic: text(sent, 'topic'),
    sets: sent.getAll('sets').map(String),
    difficulty: text(sent, 'difficulty'),
    asOf: text(sent, 'asOf').trim(),
    note: text(sent, 'note'),
    enemies: text(sent, 'enemies'),
    text: pairAt(sent, 'text'),
    explanation: pairAt(sent, 'explanation'),
    citations: citationsAt(sent, 'c'),
    questions: rows(
      sent,
      (index) => `q.${index}.type`,
      (index) => questionAt(sent, `q.${index}`),
    ),
  })
  return read.success ? read.data : null
}

function questionAt(sent: FormData, at: string): Record<keyof FormQuestion, unknown> {
  const type = ItemType.safeParse(text(sent, `${at}.type`)).data
  const right = sent.getAll(`${at}.correct`).map(String)
  return {
    id: text(sent, `${at}.id`),
    type,
    stem: pairAt(sent, `${at}.stem`),
    options: rows(
      sent,
      (index) => `${at}.o.${index}.id`,
      (index) => ({
        id: text(sent, `${at}.o.${index}.id`),
        text: pairAt(sent, `${at}.o.${index}.text`),
        isCorrect: right.includes(String(index)),
        why: pairAt(sent, `${at}.o.${index}.why`),
      }),
    ),
    answer: text(sent, `${at}.answer`),
    blanks: rows(
      sent,
      (index) => `${at}.b.${index}`,
      (index) => text(sent, `${at}.b.${index}`),
    ),
    explanation: pairAt(sent, `${at}.explanation`),
    citations: citationsAt(sent, `${at}.c`),
  }
}

function citationsAt(sent: FormData, at: string): FormCitation[] {
  return rows(
    sent,
    (index) => `${at}.${index}.law`,
    (index) => ({
      law: text(sent, `${at}.${index}.law`),
      article: text(sent, `${at}.${index}.article`),
      paragraph: text(sent, `${at}.${index}.paragraph`),
      item: text(sent, `${at}.${index}.item`),
    }),
  )
}

/** More rows than any item may have are a fault of the schema, not of the loop. */
const MOST_ROWS = 30

function rows<T>(sent: FormData, name: (index: number) => string, read: (index: number) => T): T[] {
  const found: T[] = []
  while (found.length < MOST_ROWS && sent.has(name(found.length))) found.push(read(found.length))
  return found
}

function pairAt(sent: FormData, at: string): Pair {
  return { zh: text(sent, `${at}.zh`), en: text(sent, `${at}.en`) }
}

/** A form sends line ends as CR LF; the bank keeps LF. */
function text(sent: FormData, name: string): string {
  const value = sent.get(name)
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : ''
}
