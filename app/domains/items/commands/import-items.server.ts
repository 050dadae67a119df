import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { systemActor } from '~/domains/audit/model/actor'
import { citationShorthand } from '~/domains/regulations/model/citation'
import { registeredArticles, type RegisteredArticles } from '~/domains/regulations/queries/registered-articles.server'
import { canonicalJson } from '~/platform/canonical-json'
import { db } from '~/platform/db.server'
import { citationsOf, contentHash } from '../model/item'
import { ItemDocument } from '../model/item-document'
import { TopicTree } from '../model/topic'
import { importBlueprints } from './import-blueprints.server'
import { importItemFile } from './import-item-file.server'
import { importTopics } from './import-topics.server'

export interface ItemImport {
  readonly imported: readonly string[]
  readonly unchanged: readonly string[]
  /** items left out, with what is wrong in them; the bank keeps what it had */
  readonly refused: readonly { readonly file: string; readonly item: string; readonly why: string }[]
}

type Refused = ItemImport['refused'][number]

/** Brings topics, items and blueprints up to a content directory; each item by the hash of its content. */
export async function importItems(contentDirectory: string, now: Date): Promise<ItemImport> {
  const topicFault = await importTopicFile(join(contentDirectory, 'topics.yaml'), now)
  if (topicFault) return { imported: [], unchanged: [], refused: [topicFault] }
  const known = await knownItems()
  const surroundings = {
    topics: new Set((await db.topic.findMany({ select: { slug: true } })).map(({ slug }) => slug)),
    articles: await registeredArticles(),
  }
  const report = { imported: [] as string[], unchanged: [] as string[], refused: [] as Refused[] }
  const folder = join(contentDirectory, 'items')
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()) {
    const { items, refused } = await readItemFile(join(folder, file), file, surroundings)
    report.refused.push(...refused)
    const changed = items.filter((item) => known.get(item.slug) !== fingerprint(item))
    report.unchanged.push(...items.filter((item) => !changed.includes(item)).map(({ slug }) => slug))
    if (changed.length === 0) continue
    const outcome = await importItemFile(systemActor, { file, secretItems: changed }, now)
    if (outcome.ok) report.imported.push(...changed.map(({ slug }) => slug))
    else report.refused.push({ file, item: '*', why: outcome.refusal })
  }
  const blueprints = await importBlueprints(contentDirectory, now)
  return {
    imported: [...report.imported, ...blueprints.imported],
    unchanged: [...report.unchanged, ...blueprints.unchanged],
    refused: [...report.refused, ...blueprints.refused.map(({ file, why }) => ({ file, item: '*', why }))],
  }
}

async function importTopicFile(path: string, now: Date): Promise<Refused | null> {
  const read = TopicTree.safeParse(await readYaml(path))
  if (!read.success) return { file: 'topics.yaml', item: '*', why: sentence(read.error.issues) }
  const outcome = await importTopics(systemActor, { tree: read.data }, now)
  return outcome.ok ? null : { file: 'topics.yaml', item: '*', why: outcome.refusal }
}

/** What items point at: topics and articles. */
interface Surroundings {
  readonly topics: ReadonlySet<string>
  readonly articles: RegisteredArticles
}

async function readItemFile(
  path: string,
  file: string,
  surroundings: Surroundings,
): Promise<{ items: ItemDocument[]; refused: Refused[] }> {
  const documents = await readYaml(path)
  if (!Array.isArray(documents)) return { items: [], refused: [{ file, item: '*', why: 'not a list of items' }] }
  const items: ItemDocument[] = []
  const refused: Refused[] = []
  for (const document of documents as unknown[]) {
    const read = ItemDocument.safeParse(document)
    const item = read.success ? read.data.slug : slugOf(document)
    const why = read.success ? faultBeside(read.data, surroundings, items) : sentence(read.error.issues)
    if (why) refused.push({ file, item, why })
    else if (read.success) items.push(read.data)
  }
  return { items, refused }
}

/** What only the rest of the platform can tell: an unknown topic or article, a slug used twice. */
function faultBeside(item: ItemDocument, { topics, articles }: Surroundings, earlier: readonly ItemDocument[]): string | null {
  if (!topics.has(item.topic)) return `topic: ${item.topic} is not in topics.yaml`
  if (earlier.some(({ slug }) => slug === item.slug)) return 'slug: stands twice in the file'
  const broken = citationsOf(item.content).filter((citation) => !articles.has(citation))
  return broken.length > 0 ? `citations: ${broken.map(citationShorthand).join(', ')} not in the register` : null
}

async function knownItems(): Promise<ReadonlyMap<string, string>> {
  const rows = await db.item.findMany({
    select: { slug: true, topicSlug: true, sets: true, versions: { orderBy: { number: 'desc' }, take: 1, select: { contentHash: true } } },
  })
  return new Map(rows.map(({ slug, topicSlug, sets, versions }) => [slug, canonicalJson([topicSlug, sets, versions[0]?.contentHash])]))
}

function fingerprint({ topic, sets, content }: ItemDocument): string {
  return canonicalJson([topic, sets, contentHash(content)])
}

async function readYaml(path: string): Promise<unknown> {
  try {
    return parse(await readFile(path, 'utf8')) as unknown
  } catch {
    return null
  }
}

function slugOf(document: unknown): string {
  const slug = typeof document === 'object' && document !== null && 'slug' in document ? document.slug : undefined
  return typeof slug === 'string' ? slug : '?'
}

function sentence(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): string {
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
}
