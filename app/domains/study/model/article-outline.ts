import type { CheckKey } from './article'
import type { ContentFaultName } from './content-fault'

/** What the compiler read: every component in order, with the component around it. */
export interface OutlineElement {
  readonly name: string
  readonly line: number | null
  readonly parent: number
  readonly attributes: readonly (readonly [name: string, value: string | true])[]
}

export interface OutlineSection {
  readonly id: string
  readonly title: string
  readonly citations: readonly string[]
  readonly checks: readonly string[]
}

export interface ArticleOutline {
  readonly sections: readonly OutlineSection[]
  readonly checks: Readonly<Record<string, CheckKey>>
  readonly citations: readonly string[]
}

export interface OutlineFault {
  readonly line: number | null
  readonly fault: ContentFaultName
  readonly detail: Readonly<Record<string, string | number>>
}

export interface ReadOutline {
  readonly outline: ArticleOutline
  readonly faults: readonly OutlineFault[]
}

/** Sections, quick checks and citations of one language of an article, and what is wrong among them. */
export function readOutline(
  elements: readonly OutlineElement[],
  root: readonly { readonly name: string | null; readonly type: string; readonly line: number | null }[],
): ReadOutline {
  const faults: OutlineFault[] = root
    .filter(({ name }) => name !== 'Section')
    .map(({ line, name, type }) => ({ line, fault: 'outside-section', detail: { what: name ?? type } }))
  const sections = new Map<string, OutlineSection & { citations: string[]; checks: string[] }>()
  const checks: Record<string, CheckKey> = {}
  elements.forEach((element, index) => {
    const { name, line } = element
    const { id = '', title = '', topic = '', type } = attributesOf(element)
    if (name === 'Section') {
      if (sections.has(id)) faults.push({ line, fault: 'section-twice', detail: { id } })
      sections.set(id, { id, title, citations: [], checks: [] })
    }
    const section = sections.get(sectionOf(elements, index))
    const cited = citationOf(element)
    if (cited && section && !section.citations.includes(cited)) section.citations.push(cited)
    if (name !== 'QuickCheck') return
    if (id in checks) faults.push({ line, fault: 'check-twice', detail: { id } })
    const read = readCheck(elements, index)
    if (read.fault) faults.push({ line, fault: read.fault, detail: { id } })
    checks[id] = { topic, type: type === 'MULTIPLE' ? 'MULTIPLE' : 'SINGLE', right: read.right }
    section?.checks.push(id)
  })
  if (sections.size === 0) faults.push({ line: null, fault: 'no-section', detail: {} })
  const list = [...sections.values()]
  return { faults, outline: { sections: list, checks, citations: [...new Set(list.flatMap((section) => section.citations))].sort() } }
}

function attributesOf({ attributes }: OutlineElement): Partial<Record<string, string>> {
  return Object.fromEntries(attributes.map(([name, value]) => [name, String(value)]))
}

function sectionOf(elements: readonly OutlineElement[], index: number): string {
  let at = index
  while (at !== -1 && elements[at]?.name !== 'Section') at = elements[at]?.parent ?? -1
  return at === -1 ? '' : (attributesOf(elements[at] as OutlineElement).id ?? '')
}

function citationOf(element: OutlineElement): string | undefined {
  const { to, cite } = attributesOf(element)
  return to ?? cite
}

/** A check asks once, offers two to six choices of which some are right, and explains once. */
function readCheck(elements: readonly OutlineElement[], index: number): { right: string[]; fault?: ContentFaultName } {
  const inside = elements.filter(({ parent }) => parent === index)
  const count = (name: string) => inside.filter((element) => element.name === name).length
  const choices = inside.filter(({ name }) => name === 'Choice').map(attributesOf)
  const ids = choices.map(({ id = '' }) => id)
  const right = choices.filter(({ correct }) => correct === 'true').map(({ id = '' }) => id)
  const isComplete = count('Ask') === 1 && count('Why') === 1 && ids.length >= 2 && new Set(ids).size === ids.length
  if (!isComplete) return { right, fault: 'check-incomplete' }
  const { type } = attributesOf(elements[index] as OutlineElement)
  const isKeyGood = type === 'SINGLE' ? right.length === 1 : right.length >= 1
  return isKeyGood ? { right } : { right, fault: 'check-key' }
}

/** What the translation does not share with the original: the same sections in the same order, the same checks with the same key. */
export function compareOutlines(original: ArticleOutline, translation: ArticleOutline): readonly OutlineFault[] {
  const faults: OutlineFault[] = []
  const ids = (outline: ArticleOutline) => outline.sections.map(({ id }) => id).join(', ')
  if (ids(original) !== ids(translation)) {
    faults.push({ line: null, fault: 'sections-differ', detail: { zh: ids(original), en: ids(translation) } })
  }
  const key = (outline: ArticleOutline) =>
    Object.entries(outline.checks)
      .map(([id, { type, right }]) => `${id}:${type}:${[...right].sort().join('')}`)
      .sort()
      .join(', ')
  if (key(original) !== key(translation)) {
    faults.push({ line: null, fault: 'checks-differ', detail: { zh: key(original), en: key(translation) } })
  }
  return faults
}
