const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+/g

/** Chinese letters and punctuation in a text that an English reader gets, with the line of each (from 1). */
export function chineseIn(text: string): { readonly line: number; readonly text: string }[] {
  return text.split('\n').flatMap((words, index) => [...words.matchAll(CHINESE)].map(([found]) => ({ line: index + 1, text: found })))
}

/** The same in a document that holds both languages, under its keys `en` and `…En`. */
export function chineseInEnglish(document: unknown, isEnglish = false): string[] {
  if (typeof document === 'string') return isEnglish ? chineseIn(document).map(({ text }) => text) : []
  if (typeof document !== 'object' || document === null) return []
  return Object.entries(document).flatMap(([key, value]) => chineseInEnglish(value, isEnglish || key === 'en' || key.endsWith('En')))
}

export const noEnglish = (text: string) => `“${text}” in the English text is no English`
