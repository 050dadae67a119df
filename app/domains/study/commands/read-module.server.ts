import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { parseCitation, type Citation } from '~/domains/regulations/model/citation'
import { compileMdx } from '~/platform/mdx/compile-mdx.server'
import { readFrontMatter } from '~/platform/mdx/front-matter'
import { articleComponents } from '../model/article-components'
import { compareOutlines, readOutline, type ArticleOutline } from '../model/article-outline'
import type { ContentFault } from '../model/content-fault'
import { ModuleHead, TranslatedHead } from '../model/module-document'

/** The two files of a module, as text. */
export interface ModuleSource {
  readonly slug: string
  readonly kind: ModuleHead['kind']
  /** `study/inquiry`, for naming its files */
  readonly folder: string
  readonly zh: string | null
  readonly en: string | null
  readonly contentHash: string
}

/** What citations and topics must exist in. */
export interface Surroundings {
  readonly articles: { has(citation: Citation): boolean }
  readonly topics: ReadonlySet<string>
}

export interface ReadModule {
  readonly head: ModuleHead
  readonly translated: TranslatedHead
  readonly zh: { readonly code: string; readonly outline: ArticleOutline }
  readonly en: { readonly code: string; readonly outline: ArticleOutline }
}

export type ModuleReading =
  | { readonly ok: true; readonly module: ReadModule }
  | { readonly ok: false; readonly faults: readonly ContentFault[] }

const FOLDERS = [
  ['study', 'MODULE'],
  ['cases', 'CASE_STUDY'],
] as const

/** Every module and case study of a content directory. */
export async function moduleSources(contentDirectory: string): Promise<ModuleSource[]> {
  const sources = FOLDERS.map(async ([folder, kind]) => {
    const entries = await readdir(join(contentDirectory, folder), { withFileTypes: true }).catch(() => [])
    const slugs = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    return Promise.all(slugs.sort().map((slug) => moduleSource(contentDirectory, folder, slug, kind)))
  })
  return (await Promise.all(sources)).flat()
}

async function moduleSource(contentDirectory: string, parent: string, slug: string, kind: ModuleHead['kind']): Promise<ModuleSource> {
  const read = (file: string) => readFile(join(contentDirectory, parent, slug, file), 'utf8').catch(() => null)
  const [zh, en] = [await read('index.mdx'), await read('index.en.mdx')]
  const contentHash = createHash('sha256')
    .update(JSON.stringify([zh, en]))
    .digest('hex')
  return { slug, kind, folder: `${parent}/${slug}`, zh, en, contentHash }
}

/** Reads, checks and compiles a module in both languages, or says everything that is wrong with it, by file and line. */
export async function readModule(source: ModuleSource, surroundings: Surroundings, compile = compileMdx): Promise<ModuleReading> {
  const zh = await readText(source, 'index.mdx', source.zh, ModuleHead, compile)
  const en = await readText(source, 'index.en.mdx', source.en, TranslatedHead, compile)
  if (!zh.ok || !en.ok) return { ok: false, faults: [...(zh.ok ? [] : zh.faults), ...(en.ok ? [] : en.faults)] }
  const at = (file: string, line: number | null, fault: ContentFault['fault'], detail: ContentFault['detail']): ContentFault => ({
    file: `${source.folder}/${file}`,
    line,
    fault,
    detail,
  })
  const head = zh.head
  const cited = new Set([...zh.outline.citations, ...en.outline.citations])
  const faults = [
    ...(head.kind === source.kind ? [] : [at('index.mdx', zh.lineOf('kind'), 'bad-key', { key: 'kind' })]),
    ...head.topics
      .filter((slug) => !surroundings.topics.has(slug))
      .map((slug) => at('index.mdx', zh.lineOf('topics'), 'unknown-topic', { slug })),
    ...Object.values(zh.outline.checks)
      .filter(({ topic }) => !surroundings.topics.has(topic))
      .map(({ topic }) => at('index.mdx', null, 'unknown-topic', { slug: topic })),
    ...[...cited]
      .filter((citation) => !head.citations.includes(citation))
      .map((citation) => at('index.mdx', zh.lineOf('citations'), 'unlisted-citation', { citation })),
    ...head.citations
      .filter((citation) => !isKnown(citation, surroundings))
      .map((citation) => at('index.mdx', zh.lineOf('citations'), 'unknown-article', { citation })),
    ...compareOutlines(zh.outline, en.outline).map(({ line, fault, detail }) => at('index.en.mdx', line, fault, detail)),
  ]
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, module: { head, translated: en.head, zh, en } }
}

function isKnown(shorthand: string, { articles }: Surroundings): boolean {
  const parsed = parseCitation(shorthand)
  return parsed.ok && articles.has(parsed.value)
}

type FileReading<Head> =
  | {
      readonly ok: true
      readonly head: Head
      readonly code: string
      readonly outline: ArticleOutline
      readonly lineOf: (key: string) => number
    }
  | { readonly ok: false; readonly faults: ContentFault[] }

async function readText<S extends z.ZodType>(
  { folder }: ModuleSource,
  name: string,
  text: string | null,
  schema: S,
  compile: typeof compileMdx,
): Promise<FileReading<z.output<S>>> {
  const file = `${folder}/${name}`
  if (text === null) return { ok: false, faults: [{ file, line: null, fault: 'file-missing', detail: {} }] }
  const matter = readFrontMatter(text)
  if (!matter.ok) return { ok: false, faults: [{ file, line: matter.line, fault: matter.fault, detail: matter.detail }] }
  const head = schema.safeParse(matter.data)
  const headFaults = head.success
    ? []
    : head.error.issues.map(({ path, code, ...issue }): ContentFault => {
        const key = code === 'unrecognized_keys' && 'keys' in issue ? (issue.keys as string[]).join(', ') : path.join('.')
        return { file, line: matter.lineOf(key.split(/[.,]/)[0] ?? ''), fault: 'bad-key', detail: { key } }
      })
  const compiled = await compile(matter.body, articleComponents)
  if (!compiled.ok) return { ok: false, faults: [...headFaults, ...compiled.faults.map((fault) => ({ file, ...fault }))] }
  const { outline, faults } = readOutline(compiled.reading.elements, compiled.reading.root)
  const all = [...headFaults, ...faults.map((fault) => ({ file, ...fault }))]
  if (all.length > 0 || !head.success) return { ok: false, faults: all }
  return { ok: true, head: head.data, code: compiled.code, outline, lineOf: matter.lineOf }
}
