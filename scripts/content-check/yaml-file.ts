import { isNode, LineCounter, parseDocument } from 'yaml'

export interface YamlFile {
  readonly data: unknown
  /** line of the node at a path, or of the nearest node around it */
  lineOf(path: readonly PropertyKey[]): number
  readonly fault?: { readonly line: number; readonly reason: string }
}

/** A YAML text with the lines of its nodes, for faults that name a line. */
export function readYaml(text: string): YamlFile {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true })
  const error = document.errors[0]
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true)
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
    }
    return 1
  }
  if (!error) return { data: document.toJS() as unknown, lineOf }
  return { data: null, lineOf, fault: { line: error.linePos?.[0].line ?? 1, reason: error.message.split(' at line')[0] ?? '' } }
}
