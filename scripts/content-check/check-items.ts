import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { citationsOf } from '~/domains/items/model/item'
import { ItemDocument } from '~/domains/items/model/item-document'
import { citationFaults, type Ground } from './citation-checks'
import type { ContentLine } from './content-report'
import { chineseInEnglish, noEnglish } from './english-text'
import { balance, bannedPhrases, hasOddLength, likeness, questionsOf, shingles } from './item-form'
import { unsupportedNumbers } from './stated-numbers'
import { readYaml } from './yaml-file'

interface ReadItem {
  readonly item: ItemDocument
  readonly file: string
  readonly line: number
}

const LIKE = 0.72
const POSITION = { low: 0.17, high: 0.33 }
const LONGEST = 0.4

/** Everything about the items: schema, topic, citations, numbers, form, English, and the balance of all of them together. */
export function checkItems(root: string, leaves: ReadonlySet<string>, ground: Ground) {
  const lines: ContentLine[] = []
  const read = readItems(root, lines)
  let unverified = 0
  for (const { item, file, line } of read) {
    const at = (message: string) => lines.push({ file, line, message: `${item.slug}: ${message}` })
    const { slug, topic, sets, content } = item
    if (!leaves.has(topic)) at(`topic ${topic} is no leaf of topics.yaml`)
    const citations = citationsOf(content)
    const cited = citationFaults(slug, content.asOf, citations, ground)
    cited.messages.forEach(at)
    for (const shorthand of cited.unverified) at(`${shorthand} has no text at hand`)
    unverified += cited.unverified.length
    for (const phrase of bannedPhrases(content)) at(`uses “${phrase}”`)
    const isOdd = questionsOf(content).some(hasOddLength)
    if (isOdd && !ground.exceptions.allows(slug, 'option-length', '')) at('one option stands out by its length')
    const isTranslated = questionsOf(content).every(({ stem, explanation }) => stem.en && explanation.en)
    if (!isTranslated && sets.some((set) => set === 'mock' || set === 'diagnostic')) at('is in the mock or diagnostic set without English')
    for (const text of chineseInEnglish(content)) at(noEnglish(text))
    for (const number of numbersWithoutLaw(item, ground)) at(`“${number}” in the explanation is in no cited article`)
  }
  lines.push(...likePairs(read, ground), ...imbalances(read), ...uncovered(read, leaves))
  const asked = new Set(read.map(({ item }) => item.topic))
  return { lines, asked, unverified, count: read.length, english: read.filter(({ item }) => questionsOf(item.content)[0]?.stem.en).length }
}

function readItems(root: string, lines: ContentLine[]): ReadItem[] {
  const seen = new Set<string>()
  return readdirSync(join(root, 'items'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const file = `items/${name}`
      const yaml = readYaml(readFileSync(join(root, file), 'utf8'))
      if (yaml.fault) lines.push({ file, line: yaml.fault.line, message: yaml.fault.reason })
      else if (!Array.isArray(yaml.data)) lines.push({ file, line: 1, message: 'is no list of items' })
      return (Array.isArray(yaml.data) ? (yaml.data as unknown[]) : []).flatMap((document, index) => {
        const parsed = ItemDocument.safeParse(document)
        if (!parsed.success) {
          const slug = (document as { slug?: unknown } | null)?.slug ?? index
          for (const { path, message } of parsed.error.issues) {
            lines.push({ file, line: yaml.lineOf([index, ...path]), message: `${String(slug)}: ${path.join('.')} ${message}` })
          }
          return []
        }
        const line = yaml.lineOf([index, 'slug'])
        if (seen.has(parsed.data.slug)) lines.push({ file, line, message: `${parsed.data.slug}: the slug stands twice` })
        seen.add(parsed.data.slug)
        return [{ item: parsed.data, file, line }]
      })
    })
}

function numbersWithoutLaw({ slug, content }: ItemDocument, { laws, exceptions }: Ground): string[] {
  if (!laws) return []
  const texts = citationsOf(content).map((citation) => laws.article(citation) ?? '')
  const explanations = questionsOf(content).map(({ explanation }) => explanation.zh)
  const numbers = explanations.flatMap((explanation) => unsupportedNumbers(explanation, texts))
  return [...new Set(numbers.map(({ text }) => text))].filter((text) => !exceptions.allows(slug, 'number', text))
}

function likePairs(read: readonly ReadItem[], { exceptions }: Ground): ContentLine[] {
  const pieces = read.map(({ item }) => shingles(item.content))
  return read.flatMap(({ item, file, line }, index) =>
    read.slice(0, index).flatMap((other, earlier) => {
      const share = likeness(pieces[index]!, pieces[earlier]!)
      if (share < LIKE || exceptions.allows(item.slug, 'near-duplicate', other.item.slug)) return []
      return [{ file, line, message: `${item.slug}: asks nearly the same as ${other.item.slug} (${Math.round(share * 100)} % alike)` }]
    }),
  )
}

function imbalances(read: readonly ReadItem[]): ContentLine[] {
  const { count, positions, longest } = balance(read.flatMap(({ item }) => questionsOf(item.content)))
  if (count < 40) return []
  const off = positions.slice(0, 4).filter((share) => share < POSITION.low || share > POSITION.high)
  const percent = (share: number) => `${Math.round(share * 100)} %`
  const at = { file: 'items', line: null }
  return [
    ...(off.length > 0
      ? [{ ...at, message: `right answers of single choices stand at ${positions.slice(0, 4).map(percent).join(', ')}` }]
      : []),
    ...(longest > LONGEST ? [{ ...at, message: `the right answer is the longest in ${percent(longest)} of single choices` }] : []),
  ]
}

function uncovered(read: readonly ReadItem[], leaves: ReadonlySet<string>): ContentLine[] {
  const covered = new Set(read.map(({ item }) => item.topic))
  return [...leaves]
    .filter((leaf) => !covered.has(leaf))
    .map((leaf) => ({ file: 'topics.yaml', line: null, message: `no item covers ${leaf}` }))
}
