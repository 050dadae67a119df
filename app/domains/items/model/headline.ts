import type { Bilingual } from './bilingual'
import { headlineOf, type ItemBody } from './item'

/** Chinese characters carry about as much as two letters and a half. */
const LENGTH = { zh: 44, en: 110 } as const

/** The line a list shows for an item: its stem or its case, cut where a line would end. */
export function shortHeadline(body: ItemBody): Bilingual {
  return shortLine(headlineOf(body))
}

export function shortLine({ zh, en }: Bilingual): Bilingual {
  return { zh: cut(zh, LENGTH.zh), en: en && cut(en, LENGTH.en) }
}

function cut(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const characters = [...line]
  if (characters.length <= length) return line
  const kept = characters.slice(0, length - 1).join('')
  // English breaks between words; Chinese has no spaces to break at
  const words = kept.replace(/ \S*$/, '')
  return `${words.length > length / 2 ? words : kept}…`
}
