import type { Bilingual } from './bilingual'
import { normaliseBlank } from './fill-in'
import type { ItemBody, ItemOption, QuestionBody } from './item'

/** Why an item could not be asked fairly. */
export type ItemFault =
  | 'not-exactly-one-correct'
  | 'too-few-correct'
  | 'option-repeated'
  | 'blanks-do-not-match-stem'
  | 'accepted-form-repeated'
  | 'part-repeated'
  | 'english-incomplete'

/** All faults of an item's content that a schema cannot see; empty: it can be asked. */
export function itemFaults(body: ItemBody): readonly ItemFault[] {
  if (body.type !== 'CASE_GROUP') return unique([...questionFaults(body), ...languageFaults(textsOf(body))])
  const ids = body.parts.map(({ id }) => id)
  const texts = [body.text, ...(body.explanation ? [body.explanation] : []), ...body.parts.flatMap(textsOf)]
  return unique([
    ...(new Set(ids).size < ids.length ? (['part-repeated'] as const) : []),
    ...body.parts.flatMap(questionFaults),
    ...languageFaults(texts),
  ])
}

function questionFaults(body: QuestionBody): ItemFault[] {
  switch (body.type) {
    case 'SINGLE':
      return [...optionFaults(body.options), ...(countCorrect(body.options) === 1 ? [] : (['not-exactly-one-correct'] as const))]
    case 'MULTIPLE':
      return [...optionFaults(body.options), ...(countCorrect(body.options) >= 2 ? [] : (['too-few-correct'] as const))]
    case 'TRUE_FALSE':
      return []
    case 'FILL_IN':
      return [...blankFaults(body)]
  }
}

function countCorrect(options: readonly ItemOption[]): number {
  return options.filter(({ isCorrect }) => isCorrect).length
}

function optionFaults(options: readonly ItemOption[]): ItemFault[] {
  const ids = new Set(options.map(({ id }) => id))
  const texts = new Set(options.map(({ text }) => text.zh.normalize('NFKC').replace(/\s+/g, '')))
  return ids.size < options.length || texts.size < options.length ? ['option-repeated'] : []
}

/** A blank is a run of at least four low lines. */
export function countBlanks(stem: string): number {
  return stem.match(/_{4,}/g)?.length ?? 0
}

function blankFaults({ stem, blanks }: Extract<QuestionBody, { type: 'FILL_IN' }>): ItemFault[] {
  const faults: ItemFault[] = []
  const inEnglish = stem.en === null ? blanks.length : countBlanks(stem.en)
  if (countBlanks(stem.zh) !== blanks.length || inEnglish !== blanks.length) faults.push('blanks-do-not-match-stem')
  const repeats = blanks.some(({ accepted }) => new Set(accepted.map(normaliseBlank)).size < accepted.length)
  return repeats ? [...faults, 'accepted-form-repeated'] : faults
}

function textsOf(body: QuestionBody): Bilingual[] {
  const options = 'options' in body ? body.options : []
  return [body.stem, body.explanation, ...options.flatMap(({ text, why }) => (why ? [text, why] : [text]))]
}

/** If one text of an item has English, every text of it has. */
function languageFaults(texts: readonly Bilingual[]): ItemFault[] {
  const translated = texts.filter(({ en }) => en !== null).length
  return translated === 0 || translated === texts.length ? [] : ['english-incomplete']
}

function unique(faults: readonly ItemFault[]): readonly ItemFault[] {
  return [...new Set(faults)]
}
