import type { ItemContent, QuestionBody } from '~/domains/items/model/item'

const BANNED = [
  '以上都对',
  '以上都是',
  '以上均',
  '以上皆',
  '以上全部',
  '上述都',
  '上述均',
  '都不对',
  '全都正确',
  '以上选项',
  'all of the above',
  'none of the above',
]

/** The questions of an item: itself, or the parts of its case. */
export function questionsOf({ body }: Pick<ItemContent, 'body'>): readonly QuestionBody[] {
  return body.type === 'CASE_GROUP' ? body.parts : [body]
}

/** Phrases that make a question a riddle. */
export function bannedPhrases(content: Pick<ItemContent, 'body'>): string[] {
  const text = JSON.stringify(content.body).toLowerCase()
  return BANNED.filter((phrase) => text.includes(phrase))
}

/** The length of an option in the widths of a Chinese character: digits and letters are half as wide. */
function width(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 256 ? 0.5 : 1), 0)
}

/** Whether one option stands out by its length: more than twice as long as the median and ten characters longer. */
export function hasOddLength(question: QuestionBody): boolean {
  if (!('options' in question)) return false
  const lengths = question.options.map(({ text }) => width(text.zh)).sort((a, b) => a - b)
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0
  return lengths.some((length) => Math.abs(length - median) > 10 && Math.max(length, median) > 2 * Math.min(length, median))
}

/** Shares of the right answer's position among single choices, and of those whose right answer is the longest. */
export function balance(questions: readonly QuestionBody[]) {
  const singles = questions.filter((question) => question.type === 'SINGLE')
  const positions = [0, 0, 0, 0, 0, 0]
  let longest = 0
  for (const { options } of singles) {
    const right = options.findIndex(({ isCorrect }) => isCorrect)
    positions[right] = (positions[right] ?? 0) + 1
    const others = options.filter((_, index) => index !== right).map(({ text }) => width(text.zh))
    if (options[right] && width(options[right].text.zh) > Math.max(...others)) longest += 1
  }
  const share = (count: number) => (singles.length === 0 ? 0 : count / singles.length)
  return { count: singles.length, positions: positions.map(share), longest: share(longest) }
}

/** Three-character pieces of what an item asks, for finding two that ask the same. */
export function shingles(content: Pick<ItemContent, 'body'>): ReadonlySet<string> {
  const words = questionsOf(content).map(
    (question) =>
      question.stem.zh +
      ('options' in question
        ? question.options
            .map(({ text }) => text.zh)
            .sort()
            .join('')
        : ''),
  )
  const text = ((content.body.type === 'CASE_GROUP' ? content.body.text.zh : '') + words.join('')).replace(/[\s\p{P}]/gu, '')
  return new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3)))
}

/** How much two items share, 0…1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0
  let common = 0
  for (const piece of one) if (other.has(piece)) common += 1
  return common / (one.size + other.size - common)
}
