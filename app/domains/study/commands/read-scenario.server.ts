import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isNode, LineCounter, parseDocument } from 'yaml'
import { parseCitation } from '~/domains/regulations/model/citation'
import type { ContentFault } from '../model/content-fault'
import { ScenarioDocument } from '../model/scenario'
import { scenarioCitations, scenarioFaults } from '../model/scenario-faults'
import type { Surroundings } from './read-module.server'

export interface ScenarioSource {
  readonly slug: string
  readonly file: string
  readonly text: string
  readonly contentHash: string
}

export type ScenarioReading =
  | { readonly ok: true; readonly script: ScenarioDocument }
  | { readonly ok: false; readonly faults: readonly ContentFault[] }

/** Every scenario of a content directory. */
export async function scenarioSources(contentDirectory: string): Promise<ScenarioSource[]> {
  const names = await readdir(join(contentDirectory, 'scenarios')).catch(() => [])
  const files = names.filter((name) => name.endsWith('.yaml')).sort()
  return Promise.all(
    files.map(async (name) => {
      const text = await readFile(join(contentDirectory, 'scenarios', name), 'utf8')
      const contentHash = createHash('sha256').update(text).digest('hex')
      return { slug: name.replace(/\.yaml$/, ''), file: `scenarios/${name}`, text, contentHash }
    }),
  )
}

/** Reads and checks a scenario, or says everything that is wrong with it, by line. */
export function readScenario({ slug, file, text }: ScenarioSource, surroundings: Surroundings): ScenarioReading {
  const counter = new LineCounter()
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true, lineCounter: counter })
  const at = (line: number | null, fault: ContentFault['fault'], detail: ContentFault['detail']) => ({ file, line, fault, detail })
  const broken = document.errors[0]
  if (broken) {
    const reason = broken.message.replace(/ at line \d+, column \d+:[\s\S]*$/, '')
    return { ok: false, faults: [at(broken.linePos?.[0].line ?? 1, 'yaml', { reason })] }
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true)
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
    }
    return 1
  }
  const read = ScenarioDocument.safeParse(document.toJS({ maxAliasCount: 0 }))
  if (!read.success) {
    return { ok: false, faults: read.error.issues.map(({ path }) => at(lineOf(path), 'bad-key', { key: path.join('.') })) }
  }
  const script = read.data
  const used = scenarioCitations(script)
  const stepLine = (id: string | undefined) => (id === undefined ? 1 : lineOf(['steps', script.steps.findIndex((step) => step.id === id)]))
  const faults = [
    ...(script.slug === slug ? [] : [at(lineOf(['slug']), 'slug-differs', { slug: script.slug })]),
    ...script.topics
      .filter((topic) => !surroundings.topics.has(topic))
      .map((topic) => at(lineOf(['topics']), 'unknown-topic', { slug: topic })),
    ...used
      .filter((citation) => !script.citations.includes(citation))
      .map((citation) => at(lineOf(['citations']), 'unlisted-citation', { citation })),
    ...script.citations
      .filter((citation) => !isKnown(citation, surroundings))
      .map((citation) => at(lineOf(['citations']), 'unknown-article', { citation })),
    ...scenarioFaults(script).map(({ fault, detail, step }) => at(stepLine(step), fault, detail)),
  ]
  return faults.length > 0 ? { ok: false, faults } : { ok: true, script }
}

function isKnown(shorthand: string, { articles }: Surroundings): boolean {
  const parsed = parseCitation(shorthand)
  return parsed.ok && articles.has(parsed.value)
}
