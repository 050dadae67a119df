import { citationShorthand } from '~/domains/regulations/model/citation'
import type { Bilingual } from './bilingual'
import type { ItemContent, QuestionBody } from './item'

export type ChangedPlace =
  | 'stem'
  | 'case'
  | 'option'
  | 'why'
  | 'key'
  | 'blank'
  | 'explanation'
  | 'citations'
  | 'difficulty'
  | 'asOf'
  | 'note'
  | 'enemies'

/** One thing that reads otherwise in a version than in the one before it; null: it was not there, or is no more. */
export interface VersionChange {
  readonly place: ChangedPlace
  /** of a case: which question, from 1 */
  readonly question: number | null
  /** which option or blank, from 1 */
  readonly row: number | null
  readonly language: 'zh' | 'en' | null
  readonly before: string | null
  readonly after: string | null
}

type Place = Omit<VersionChange, 'before' | 'after'>
type Told = ReadonlyMap<string, { readonly place: Place; readonly value: string }>

/** What changed between two versions, in the order of the newer one. */
export function changesBetween(before: ItemContent, after: ItemContent): readonly VersionChange[] {
  const [old, fresh] = [told(before), told(after)]
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)]
    if (was?.value === is?.value) return []
    return [{ ...(is ?? was)!.place, before: was?.value ?? null, after: is?.value ?? null }]
  })
}

function told({ body, citations, difficulty, asOf, note, enemies }: ItemContent): Told {
  const found = new Map<string, { place: Place; value: string }>()
  const put = (place: ChangedPlace, value: string | null, at: Partial<Place> = {}) => {
    if (!value) return
    const whole: Place = { place, question: null, row: null, language: null, ...at }
    found.set(JSON.stringify(whole), { place: whole, value })
  }
  const putText = (place: ChangedPlace, text: Bilingual | null, at: Partial<Place> = {}) => {
    put(place, text?.zh ?? null, { ...at, language: 'zh' })
    put(place, text?.en ?? null, { ...at, language: 'en' })
  }
  const putQuestion = (question: QuestionBody, at: Partial<Place>) => {
    putText('stem', question.stem, at)
    if ('options' in question) {
      question.options.forEach(({ text }, index) => putText('option', text, { ...at, row: index + 1 }))
      question.options.forEach(({ why }, index) => putText('why', why, { ...at, row: index + 1 }))
      put('key', rightLetters(question.options), at)
    }
    if ('answer' in question) put('key', question.answer ? 'true' : 'false', at)
    if ('blanks' in question)
      question.blanks.forEach(({ accepted }, index) => put('blank', accepted.join(' / '), { ...at, row: index + 1 }))
    putText('explanation', question.explanation, at)
  }
  if (body.type === 'CASE_GROUP') {
    putText('case', body.text)
    body.parts.forEach((part, index) => {
      putQuestion(part, { question: index + 1 })
      put('citations', part.citations.map(citationShorthand).join('\n'), { question: index + 1 })
    })
    putText('explanation', body.explanation)
  } else putQuestion(body, {})
  put('citations', citations.map(citationShorthand).join('\n'))
  put('difficulty', difficulty)
  put('asOf', asOf)
  put('note', note)
  put('enemies', enemies.join(', '))
  return found
}

function rightLetters(options: readonly { readonly isCorrect: boolean }[]): string {
  return options.flatMap(({ isCorrect }, index) => (isCorrect ? [String.fromCharCode(65 + index)] : [])).join(' ')
}
