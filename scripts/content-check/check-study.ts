import { readScenario, scenarioSources } from '~/domains/study/commands/read-scenario.server'
import {
  moduleSources,
  readModule,
  type ModuleSource,
  type ReadModule,
  type Surroundings,
} from '~/domains/study/commands/read-module.server'
import { faultSentence } from '~/domains/study/ui/content-faults'
import type { ContentFault } from '~/domains/study/model/content-fault'
import { parseCitation } from '~/domains/regulations/model/citation'
import { lookUpArticle } from '~/domains/regulations/model/regulation-register'
import { translatorFor } from '~/messages'
import type { compileMdx } from '~/platform/mdx/compile-mdx.server'
import { validateMdx } from '~/platform/mdx/validate-mdx.server'
import { citationFaults, type Ground } from './citation-checks'
import { chineseIn, chineseInEnglish, noEnglish } from './english-text'
import type { ContentLine } from './content-report'

/** Characters of Chinese prose read in a minute, with looking back; and a quick check's time. */
const PER_MINUTE = 260
const CHECK_MINUTES = 0.6
const readOnly: typeof compileMdx = async (source, rules) => {
  const verdict = await validateMdx(source, rules)
  return verdict.ok ? { ok: true, code: '', reading: verdict.reading } : verdict
}

/** Modules, case studies and scenarios: what their import would refuse, and citations, links, reading time and topics besides. */
export async function checkStudy(root: string, leaves: ReadonlySet<string>, ground: Ground) {
  const surroundings: Surroundings = { topics: leaves, articles: { has: (citation) => lookUpArticle(ground.register, citation).ok } }
  const lines: ContentLine[] = []
  const counts = { modules: 0, cases: 0, scenarios: 0, checks: 0, unverified: 0 }
  const sources = await moduleSources(root)
  const scenarios = await scenarioSources(root)
  const taught = new Set<string>()
  const slugs = new Set(sources.map(({ slug }) => slug))
  const places: Places = { modules: slugs, scenarios: new Set(scenarios.map(({ slug }) => slug)) }
  for (const source of sources) {
    const read = await readModule(source, surroundings, readOnly)
    counts[source.kind === 'MODULE' ? 'modules' : 'cases'] += 1
    if (!read.ok) lines.push(...read.faults.map(told))
    else {
      counts.checks += Object.keys(read.module.zh.outline.checks).length
      const found = moduleFaults(source, read.module, places, ground)
      counts.unverified += found.unverified
      lines.push(...found.lines)
      if (source.kind === 'MODULE') for (const topic of read.module.head.topics) taught.add(topic)
    }
  }
  for (const source of scenarios) {
    counts.scenarios += 1
    const read = readScenario(source, surroundings)
    if (!read.ok) lines.push(...read.faults.map(told))
    else {
      const { slug, asOf, citations, module } = read.script
      const cited = citationFaults(slug, asOf, parsed(citations), ground)
      counts.unverified += cited.unverified.length
      const missing = module && !slugs.has(module) ? [`module ${module} does not exist`] : []
      const foreign = chineseInEnglish(read.script).map(noEnglish)
      lines.push(...[...cited.messages, ...missing, ...foreign].map((message) => ({ file: source.file, line: 1, message })))
    }
  }
  return { lines, taught, ...counts }
}

/** The slugs behind `/study/modules/…` (case studies among them) and `/study/scenarios/…`. */
type Places = Readonly<Record<'modules' | 'scenarios', ReadonlySet<string>>>

function moduleFaults(source: ModuleSource, { head, zh }: ReadModule, places: Places, ground: Ground) {
  const { slug, folder } = source
  const cited = citationFaults(slug, head.asOf, parsed(head.citations), ground)
  const unused = head.citations.filter((citation) => !zh.outline.citations.includes(citation))
  const at = (message: string): ContentLine => ({ file: `${folder}/index.mdx`, line: null, message })
  return {
    unverified: cited.unverified.length,
    lines: [
      ...[...cited.messages, ...unused.map((citation) => `the head lists ${citation}, which the text does not cite`)].map(at),
      ...deadLinks(source, places),
      ...chineseIn(source.en ?? '').map(({ line, text }) => ({
        file: `${folder}/index.en.mdx`,
        line,
        message: noEnglish(text),
      })),
      ...readingTime(source, head.minutes, Object.keys(zh.outline.checks).length, ground).map(at),
    ],
  }
}

/** Links to other modules and to scenarios lead somewhere. */
function deadLinks({ folder, zh, en }: ModuleSource, places: Places): ContentLine[] {
  const files = [
    ['index.mdx', zh],
    ['index.en.mdx', en],
  ] as const
  return files.flatMap(([name, text]) =>
    (text ?? '')
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(/\]\(\/study\/(modules|scenarios)\/([a-z0-9-]+)/g)]
          .filter(([, place, slug]) => !places[place as keyof Places].has(slug!))
          .map(([, , slug]) => ({ file: `${folder}/${name}`, line: index + 1, message: `links to ${slug}, which does not exist` })),
      ),
  )
}

function readingTime({ slug, zh }: ModuleSource, minutes: number, checks: number, { exceptions }: Ground): string[] {
  const body = (zh ?? '').replace(/^---[\s\S]*?\n---/, '').replace(/<[^>]*>/g, '')
  const expected = body.replace(/\s/g, '').length / PER_MINUTE + checks * CHECK_MINUTES
  const isOff = minutes > 1.7 * expected || minutes < 0.55 * expected
  return isOff && !exceptions.allows(slug, 'reading-time', '') ? [`says ${minutes} minutes, its length says ${Math.round(expected)}`] : []
}

function parsed(shorthands: readonly string[]) {
  return shorthands.flatMap((shorthand) => {
    const citation = parseCitation(shorthand)
    return citation.ok ? [citation.value] : []
  })
}

function told(fault: ContentFault): ContentLine {
  return { file: fault.file, line: fault.line, message: faultSentence(translatorFor('en'), fault) }
}
