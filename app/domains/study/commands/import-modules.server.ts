import { systemActor } from '~/domains/audit/model/actor'
import { parseCitation } from '~/domains/regulations/model/citation'
import { citedVersions } from '~/domains/regulations/queries/cited-versions.server'
import { db } from '~/platform/db.server'
import { compileOnce } from '~/platform/mdx/compile-once.server'
import { COMPILER_VERSION } from '~/platform/mdx/compile-mdx.server'
import { sha256 } from '~/platform/sha256'
import type { ArticleDrawer } from '../model/article'
import { versionKey, type CitationNames } from '../model/citation-names'
import type { ContentFault } from '../model/content-fault'
import { expectedSeconds } from '../model/reading'
import { contentSurroundings } from '../queries/content-surroundings.server'
import { importModuleVersion, type ModuleVersionContent } from './import-module-version.server'
import { moduleSources, readModule, type ModuleSource, type ReadModule } from './read-module.server'

export interface ContentImport {
  readonly imported: string[]
  readonly unchanged: string[]
  /** what is wrong in files that were left out; what they replaced stays in force */
  readonly refused: ContentFault[]
}

/**
 * Brings modules and case studies up to a content directory. A text is compiled when its content, the compiler or a component has
 * changed, and never in a reader's request; one that is refused keeps nobody else out.
 */
export async function importModules(contentDirectory: string, drawer: ArticleDrawer, now: Date): Promise<ContentImport> {
  const register = await citationNames()
  const surroundings = await contentSurroundings()
  const known = await newestVersions()
  const report: ContentImport = { imported: [], unchanged: [], refused: [] }
  for (const source of await moduleSources(contentDirectory)) {
    const newest = known.get(source.slug)
    const isKnown = newest?.contentHash === source.contentHash
    if (isKnown && newest.compilerVersion === drawnBy(drawer, namesOf(newest.citations, register))) {
      report.unchanged.push(source.slug)
      continue
    }
    const read = await readModule(source, surroundings, compileOnce)
    const drawn = read.ok ? draw(source, read.module, drawer, namesOf(read.module.head.citations, register)) : read
    if (!drawn.ok) {
      report.refused.push(...drawn.faults)
      continue
    }
    const { slug, contentHash } = source
    await importModuleVersion(systemActor, { slug, contentHash, compilerVersion: drawn.by, content: () => drawn.content }, now)
    report.imported.push(slug)
  }
  return report
}

type Drawing =
  | { readonly ok: true; readonly content: ModuleVersionContent; readonly by: string }
  | { readonly ok: false; readonly faults: readonly ContentFault[] }

function draw({ folder }: ModuleSource, { head, translated, zh, en }: ReadModule, drawer: ArticleDrawer, names: CitationNames): Drawing {
  try {
    const [drawnZh, drawnEn] = [drawer.draw(zh.code, 'zh-CN', names), drawer.draw(en.code, 'en', names)]
    const seconds = expectedSeconds(
      zh.outline.sections.map(({ id }) => drawnZh.lengths[id] ?? 0),
      head.minutes,
    )
    const sections = zh.outline.sections.map(({ id, title, citations, checks }, index) => ({
      id,
      titleZh: title,
      titleEn: en.outline.sections[index]?.title ?? title,
      seconds: seconds[index] ?? 0,
      citations: [...citations],
      checks: [...checks],
    }))
    const content = { head, translated, sections, pages: { 'zh-CN': drawnZh.page, en: drawnEn.page }, checks: zh.outline.checks }
    return { ok: true, content, by: drawnBy(drawer, names) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { ok: false, faults: [{ file: `${folder}/index.mdx`, line: null, fault: 'compiler-refused', detail: { reason } }] }
  }
}

/** Everything that a page depends on besides its text. */
function drawnBy(drawer: ArticleDrawer, names: CitationNames): string {
  return `${COMPILER_VERSION} ${drawer.version} ${sha256(JSON.stringify(names)).slice(0, 12)}`
}

async function citationNames(): Promise<CitationNames> {
  const rows = await citedVersions()
  return Object.fromEntries(
    rows.map(({ shortZh, shortEn, labelZh, inForceFrom, ...row }) => [versionKey(row), { shortZh, shortEn, labelZh, inForceFrom }]),
  )
}

/** The names of the versions an article cites, in a fixed order. */
function namesOf(shorthands: readonly string[], register: CitationNames): CitationNames {
  const keys = shorthands.flatMap((shorthand) => {
    const parsed = parseCitation(shorthand)
    return parsed.ok ? [versionKey(parsed.value)] : []
  })
  return Object.fromEntries([...new Set(keys)].sort().flatMap((key) => (register[key] ? [[key, register[key]]] : [])))
}

async function newestVersions() {
  const rows = await db.moduleVersion.findMany({
    select: { contentHash: true, compilerVersion: true, citations: true, module: { select: { slug: true } } },
    orderBy: { number: 'asc' },
  })
  return new Map(rows.map(({ module, ...row }) => [module.slug, row]))
}
