import { isMap, LineCounter, parseDocument } from 'yaml'

export type FrontMatterFault = 'no-front-matter' | 'front-matter-open' | 'front-matter-language' | 'front-matter-yaml'

export type FrontMatter =
  | {
      readonly ok: true
      readonly data: unknown
      /** the text after it, padded with empty lines so that its lines keep the file's numbers */
      readonly body: string
      /** line of a top-level key, for faults of its value */
      readonly lineOf: (key: string) => number
    }
  | { readonly ok: false; readonly fault: FrontMatterFault; readonly line: number; readonly detail: Readonly<Record<string, string>> }

const MAX_LINES = 80

/**
 * The head of a content file, read by ourselves: the usual packages choose an engine by what stands after the three dashes, and one of
 * these engines evaluates JavaScript. Here it is YAML, without tags, anchors or repeated keys.
 */
export function readFrontMatter(file: string): FrontMatter {
  const lines = file
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .split('\n')
  const refuse = (fault: FrontMatterFault, line: number, detail = {}) => ({ ok: false, fault, line, detail }) as const
  if (!lines[0]?.startsWith('---')) return refuse('no-front-matter', 1)
  if (lines[0].trimEnd() !== '---') return refuse('front-matter-language', 1, { head: lines[0].slice(0, 40) })
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  if (end === -1 || end > MAX_LINES) return refuse('front-matter-open', 1)
  const head = lines.slice(1, end).join('\n')
  const counter = new LineCounter()
  const document = parseDocument(head, { schema: 'core', uniqueKeys: true, lineCounter: counter, customTags: [] })
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem)
    return refuse('front-matter-yaml', (problem.linePos?.[0].line ?? 1) + 1, {
      reason: problem.message.replace(/ at line \d+, column \d+:[\s\S]*$/, ''),
    })
  if (!isMap(document.contents)) return refuse('front-matter-yaml', 2, { reason: 'not a list of keys' })
  const keys = document.contents.items
  return {
    ok: true,
    data: plainValue(() => document.toJS({ maxAliasCount: 0 })),
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
    lineOf: (key) => {
      const pair = keys.find((item) => (item.key as { value?: unknown }).value === key)
      const offset = (pair?.key as { range?: readonly number[] } | undefined)?.range?.[0]
      return offset === undefined ? 1 : counter.linePos(offset).line + 1
    },
  }
}

/** Anchors are refused by the count of zero; the caller's schema then meets null and names the fault. */
function plainValue(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return null
  }
}
