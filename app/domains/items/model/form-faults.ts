import { isInForce } from '~/domains/regulations/model/regulation-register'
import { articlePath, type Citation } from '~/domains/regulations/model/citation'
import { bannedPhrases } from './item-advice'
import { countBlanks } from './item-faults'
import { normaliseBlank } from './fill-in'
import { acceptedOf, citationOf, enemiesOf, isEmpty, isTyped, isWritten } from './form-content'
import { Difficulty, ItemSlug } from './item'
import type { FormCitation, FormQuestion, ItemForm, Pair } from './item-form'

export type FormFaultName =
  | 'slug-form'
  | 'slug-taken'
  | 'topic-missing'
  | 'difficulty-missing'
  | 'day-form'
  | 'day-ahead'
  | 'text-missing'
  | 'text-too-long'
  | 'english-missing'
  | 'options-too-few'
  | 'option-repeated'
  | 'not-exactly-one-correct'
  | 'too-few-correct'
  | 'answer-missing'
  | 'blanks-do-not-match-stem'
  | 'accepted-missing'
  | 'accepted-form-repeated'
  | 'parts-too-few'
  | 'citation-missing'
  | 'citation-form'
  | 'article-unknown'
  | 'version-not-in-force'
  | 'enemy-unknown'
  | 'enemy-itself'
  | 'phrase-banned'

/** What keeps a form from being submitted, and the field at which it is mended. */
export interface FormFault {
  readonly field: string
  readonly fault: FormFaultName
  readonly values?: Readonly<Record<string, string | number>>
}

/** What a form is judged by besides itself. */
export interface FormGround {
  readonly today: string
  /** leaves of the topic tree */
  readonly topics: ReadonlySet<string>
  readonly versions: readonly {
    readonly regulation: string
    readonly version: string
    readonly inForceFrom: string
    readonly inForceTo: string | null
  }[]
  readonly articles: { has(citation: Citation): boolean }
  /** slugs of the bank among the enemies named */
  readonly known: ReadonlySet<string>
}

const LONGEST = { zh: 4000, en: 6000 }

/** Everything that must be mended before a review, in the order of the form. */
export function formFaults(form: ItemForm, ground: FormGround): readonly FormFault[] {
  const isCase = form.type === 'CASE_GROUP'
  return [
    ...(isCase ? [...textFaults(form.text, 'text'), ...phraseFaults(form.text, 'text')] : []),
    ...(isCase && form.questions.length < 2 ? [{ field: 'parts', fault: 'parts-too-few' as const }] : []),
    ...form.questions.flatMap((question, index) => questionFaults(question, `q.${index}`, ground)),
    ...(isCase && !isEmpty(form.explanation) ? textFaults(form.explanation, 'explanation') : []),
    ...(form.citations.some(isTyped) ? [] : [{ field: 'c.0.law', fault: 'citation-missing' as const }]),
    ...citationFaults(form.citations, 'c', ground),
    ...placeFaults(form, ground),
    ...englishFaults(form),
  ]
}

function placeFaults(form: ItemForm, { today, topics, known }: FormGround): FormFault[] {
  const { slug, topic, difficulty, asOf, note } = form
  const unknown = enemiesOf(form).filter((enemy) => enemy !== slug && !known.has(enemy))
  return [
    ...(ItemSlug.safeParse(slug).success ? [] : [{ field: 'slug', fault: 'slug-form' as const }]),
    ...(topics.has(topic) ? [] : [{ field: 'topic', fault: 'topic-missing' as const }]),
    ...(Difficulty.safeParse(difficulty).success ? [] : [{ field: 'difficulty', fault: 'difficulty-missing' as const }]),
    ...(isDay(asOf) ? [] : [{ field: 'asOf', fault: 'day-form' as const }]),
    ...(isDay(asOf) && asOf > today ? [{ field: 'asOf', fault: 'day-ahead' as const }] : []),
    ...(unknown.length > 0 ? [{ field: 'enemies', fault: 'enemy-unknown' as const, values: { slugs: unknown.join(', ') } }] : []),
    ...(enemiesOf(form).includes(slug) ? [{ field: 'enemies', fault: 'enemy-itself' as const }] : []),
    ...(note.length > 2000 ? [{ field: 'note', fault: 'text-too-long' as const, values: { most: 2000 } }] : []),
  ]
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
}

function questionFaults(question: FormQuestion, at: string, ground: FormGround): FormFault[] {
  return [
    ...textFaults(question.stem, `${at}.stem`),
    ...answerFaults(question, at),
    ...phraseFaults(question, `${at}.stem`),
    ...textFaults(question.explanation, `${at}.explanation`),
    ...citationFaults(question.citations, `${at}.c`, ground),
  ]
}

function phraseFaults(asked: object, at: string): FormFault[] {
  return bannedPhrases(asked)
    .slice(0, 1)
    .map((phrase) => ({ field: `${at}.zh`, fault: 'phrase-banned', values: { phrase } }))
}

function answerFaults(question: FormQuestion, at: string): FormFault[] {
  switch (question.type) {
    case 'TRUE_FALSE':
      return question.answer === '' ? [{ field: `${at}.answer`, fault: 'answer-missing' }] : []
    case 'FILL_IN':
      return blankFaults(question, at)
    default:
      return optionFaults(question, at)
  }
}

function optionFaults({ type, options }: FormQuestion, at: string): FormFault[] {
  const written = options.map((option, index) => ({ option, index })).filter(({ option }) => isWritten(option))
  const right = written.filter(({ option }) => option.isCorrect).length
  const plain = (zh: string) => zh.normalize('NFKC').replace(/\s+/g, '')
  const repeated = written.find(({ option, index }) =>
    written.some(
      (other) => other.index < index && plain(other.option.text.zh) !== '' && plain(other.option.text.zh) === plain(option.text.zh),
    ),
  )
  return [
    ...(written.length < 3 ? [{ field: `${at}.o`, fault: 'options-too-few' as const }] : []),
    ...(type === 'SINGLE' && right !== 1 ? [{ field: `${at}.o`, fault: 'not-exactly-one-correct' as const }] : []),
    ...(type === 'MULTIPLE' && right < 2 ? [{ field: `${at}.o`, fault: 'too-few-correct' as const }] : []),
    ...written.flatMap(({ option, index }) => [
      ...textFaults(option.text, `${at}.o.${index}.text`),
      ...(isEmpty(option.why) ? [] : textFaults(option.why, `${at}.o.${index}.why`)),
    ]),
    ...(repeated ? [{ field: `${at}.o.${repeated.index}.text.zh`, fault: 'option-repeated' as const }] : []),
  ]
}

function blankFaults({ stem, blanks }: FormQuestion, at: string): FormFault[] {
  const counted = (text: string) => ({ inStem: countBlanks(text), blanks: blanks.length })
  const isOff = (text: string) => text.trim() !== '' && countBlanks(text) !== blanks.length
  return [
    ...(['zh', 'en'] as const).flatMap((language) =>
      isOff(stem[language])
        ? [{ field: `${at}.stem.${language}`, fault: 'blanks-do-not-match-stem' as const, values: counted(stem[language]) }]
        : [],
    ),
    ...blanks.flatMap((lines, index): FormFault[] => {
      const accepted = acceptedOf(lines)
      if (accepted.length === 0) return [{ field: `${at}.b.${index}`, fault: 'accepted-missing' }]
      const isRepeated = new Set(accepted.map(normaliseBlank)).size < accepted.length
      return isRepeated ? [{ field: `${at}.b.${index}`, fault: 'accepted-form-repeated' }] : []
    }),
  ]
}

function textFaults({ zh, en }: Pair, at: string): FormFault[] {
  if (zh.trim() === '') return [{ field: `${at}.zh`, fault: 'text-missing' }]
  return (['zh', 'en'] as const).flatMap((language) =>
    (language === 'zh' ? zh : en).trim().length > LONGEST[language]
      ? [{ field: `${at}.${language}`, fault: 'text-too-long' as const, values: { most: LONGEST[language] } }]
      : [],
  )
}

function citationFaults(rows: readonly FormCitation[], at: string, { today, versions, articles }: FormGround): FormFault[] {
  return rows.flatMap((row, index): FormFault[] => {
    if (!isTyped(row)) return []
    const citation = citationOf(row)
    if (row.law === '') return [{ field: `${at}.${index}.law`, fault: 'citation-missing' }]
    const version = versions.find((known) => `${known.regulation}@${known.version}` === row.law)
    if (version && !isInForce(version, today)) return [{ field: `${at}.${index}.law`, fault: 'version-not-in-force' }]
    if (!citation) return [{ field: `${at}.${index}.article`, fault: 'citation-form' }]
    return articles.has(citation)
      ? []
      : [{ field: `${at}.${index}.article`, fault: 'article-unknown', values: { article: articlePath(citation).split('/').at(-1)! } }]
  })
}

/** Where one text has English, all have: a half-made translation cannot be asked. */
function englishFaults(form: ItemForm): FormFault[] {
  const texts = textsOf(form).filter(({ text }) => !isEmpty(text))
  if (texts.every(({ text }) => text.en.trim() === '')) return []
  return texts.filter(({ text }) => text.en.trim() === '').map(({ at }) => ({ field: `${at}.en`, fault: 'english-missing' }))
}

interface Placed {
  readonly at: string
  readonly text: Pair
}

function textsOf({ type, text, explanation, questions }: ItemForm): readonly Placed[] {
  const whole =
    type === 'CASE_GROUP'
      ? [
          { at: 'text', text },
          { at: 'explanation', text: explanation },
        ]
      : []
  const own = questions.flatMap((question, index) => [
    { at: `q.${index}.stem`, text: question.stem },
    ...question.options.flatMap((option, row) => [
      { at: `q.${index}.o.${row}.text`, text: option.text },
      ...(option.isCorrect ? [] : [{ at: `q.${index}.o.${row}.why`, text: option.why }]),
    ]),
    { at: `q.${index}.explanation`, text: question.explanation },
  ])
  return [...whole, ...own]
}
