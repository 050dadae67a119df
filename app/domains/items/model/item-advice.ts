import type { ItemContent, QuestionBody } from './item'

/* eslint-disable no-restricted-syntax -- 汉字 are the data here: what no item may say */
const BANNED = [
  ...['以上都对', '以上都是', '以上均', '以上皆', '以上全部', '上述都', '上述均', '都不对', '全都正确', '以上选项'],
  ...['all of the above', 'none of the above'],
]
/* eslint-enable no-restricted-syntax */

/** From here on two items ask nearly the same. */
export const LIKE = 0.72

/** The questions of an item: itself, or the parts of its case. */
export function questionsOf({ body }: Pick<ItemContent, 'body'>): readonly QuestionBody[] {
  return body.type === 'CASE_GROUP' ? body.parts : [body]
}

/** Phrases that make a question a riddle. */
export function bannedPhrases(asked: object): string[] {
  const text = JSON.stringify(asked).toLowerCase()
  return BANNED.filter((phrase) => text.includes(phrase))
}

/** The length of an option in the widths of a Chinese character: digits and letters are half as wide. */
function width(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 256 ? 0.5 : 1), 0)
}

/** The option that stands out by its length: more than twice as long as the median and ten characters longer, or as much shorter. */
export function oddLength(options: readonly { readonly text: { readonly zh: string } }[]): number | null {
  const lengths = options.map(({ text }) => width(text.zh.trim()))
  const median = [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0
  const odd = lengths.findIndex((length) => Math.abs(length - median) > 10 && Math.max(length, median) > 2 * Math.min(length, median))
  return odd < 0 ? null : odd
}

/** Three-character pieces of what an item asks, for finding two that ask the same. */
export function shingles(content: Pick<ItemContent, 'body'>): ReadonlySet<string> {
  const words = questionsOf(content).map((question) => question.stem.zh + ('options' in question ? sortedOptions(question.options) : ''))
  const text = ((content.body.type === 'CASE_GROUP' ? content.body.text.zh : '') + words.join('')).replace(/[\s\p{P}]/gu, '')
  return new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3)))
}

function sortedOptions(options: readonly { readonly text: { readonly zh: string } }[]): string {
  return options
    .map(({ text }) => text.zh)
    .sort()
    .join('')
}

/** How much two items share, 0…1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0
  let shared = 0
  for (const piece of one) if (other.has(piece)) shared += 1
  return shared / (one.size + other.size - shared)
}
