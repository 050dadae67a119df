import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { TopicTree } from '~/domains/items/model/topic'
import { RegisterRegulation, type RegulationRegister } from '~/domains/regulations/model/regulation-register'
import { checkItems } from './check-items'
import { checkStudy } from './check-study'
import { Superseded, type Ground } from './citation-checks'
import { exceptionBook, type CheckException, type ContentLine } from './content-report'
import { chineseInEnglish, noEnglish } from './english-text'
import { lawTexts } from './law-texts'
import { readYaml } from './yaml-file'

const Exceptions = z.array(
  z.strictObject({
    slug: z.string(),
    check: z.enum(['number', 'superseded', 'not-in-force', 'option-length', 'near-duplicate', 'reading-time']),
    value: z.string().optional(),
    reason: z.string().min(4),
  }),
)

export interface ContentCheck {
  readonly lines: readonly ContentLine[]
  readonly counts: Readonly<Record<string, number>>
}

/** Checks a whole content directory; with a folder of law texts also that articles exist and numbers are theirs. */
export async function checkContent(root: string, lawsFolder?: string): Promise<ContentCheck> {
  const lines: ContentLine[] = []
  const register = readRegister(root, lines)
  const exceptions = exceptionBook(readList<CheckException>(root, 'check-exceptions.yaml', Exceptions, lines))
  const superseded = readList(root, 'superseded.yaml', z.array(Superseded), lines)
  const ground: Ground = { register, laws: lawTexts(lawsFolder), superseded, exceptions }
  const tree = readTopicTree(root, lines)
  const leaves = new Set(tree.flatMap((main) => main.leaves.map(({ slug }) => slug)))
  const items = checkItems(root, leaves, ground)
  const study = await checkStudy(root, leaves, ground)
  lines.push(...items.lines, ...study.lines, ...untaught(items.asked, study.taught))
  if (ground.laws) lines.push(...registerFaults(register, ground))
  if (ground.laws) {
    for (const { slug, check, value = '' } of exceptions.leftOver()) {
      lines.push({ file: 'check-exceptions.yaml', line: null, message: `${slug} ${check} ${value}: nothing to except any more` })
    }
  }
  const counts = {
    topics: tree.length,
    leaves: leaves.size,
    regulations: register.length,
    modules: study.modules,
    cases: study.cases,
    scenarios: study.scenarios,
    quickChecks: study.checks,
    items: items.count,
    itemsInEnglish: items.english,
    unverified: items.unverified + study.unverified,
    faults: lines.length,
  }
  return { lines, counts }
}

export function readTopicTree(root: string, lines: ContentLine[]): TopicTree {
  return readList(root, 'topics.yaml', TopicTree, lines)
}

export function readRegister(root: string, lines: ContentLine[]): RegulationRegister {
  return readdirSync(join(root, 'regulations'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const file = `regulations/${name}`
      const yaml = readYaml(readFileSync(join(root, file), 'utf8'))
      const read = RegisterRegulation.safeParse(yaml.data)
      for (const text of chineseInEnglish(read.data)) lines.push({ file, line: null, message: noEnglish(text) })
      if (read.success) return [read.data]
      for (const { path, message } of read.error.issues)
        lines.push({ file, line: yaml.lineOf(path), message: `${path.join('.')} ${message}` })
      return []
    })
}

/** What is asked is also taught: a missed question must lead somewhere. */
function untaught(asked: ReadonlySet<string>, taught: ReadonlySet<string>): ContentLine[] {
  return [...asked]
    .filter((topic) => !taught.has(topic))
    .map((topic) => ({ file: 'topics.yaml', line: null, message: `items ask about ${topic}, no module teaches it` }))
}

/** Every article of the register stands in its law. */
function registerFaults(register: RegulationRegister, { laws }: Ground): ContentLine[] {
  return register.flatMap(({ slug, versions }) =>
    versions.flatMap(({ version, articles }) =>
      articles
        .filter(({ number }) => laws?.article({ regulation: slug, version, article: number }) === null)
        .map(({ number }) => ({ file: `regulations/${slug}.yaml`, line: null, message: `${version} has no article ${number}` })),
    ),
  )
}

function readList<T>(root: string, file: string, schema: z.ZodType<T[]>, lines: ContentLine[]): T[] {
  let text: string
  try {
    text = readFileSync(join(root, file), 'utf8')
  } catch {
    return []
  }
  const yaml = readYaml(text)
  const read = schema.safeParse(yaml.data)
  if (read.success) return read.data
  for (const { path, message } of read.error.issues) lines.push({ file, line: yaml.lineOf(path), message: `${path.join('.')} ${message}` })
  return []
}
