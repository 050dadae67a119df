import { expect, test } from 'vitest'
import { z } from 'zod'
import type { ComponentRules } from './component-rule'
import type { MdxFaultName } from './mdx-fault'
import { runInWorker } from './run-in-worker.server'
import { validateMdx } from './validate-mdx.server'

const rules: ComponentRules = new Map([
  ['Section', { attributes: z.strictObject({ id: z.string(), title: z.string() }), within: ['root'] }],
  ['Note', { attributes: z.strictObject({ title: z.string().optional() }) }],
  ['Ask', { attributes: z.strictObject({}), within: ['Quiz'] }],
  ['Quiz', { attributes: z.strictObject({ id: z.string(), open: z.literal(true).optional() }), within: ['Section'] }],
])

const inSection = (text: string) => `<Section id="a" title="A">\n\n${text}\n\n</Section>\n`

/** [what it is, the text, the fault, its line] */
const hostile: readonly (readonly [string, string, MdxFaultName, number | null])[] = [
  ['an import', "import fs from 'fs'\n\ntext", 'import-or-export', 1],
  ['an import of a server file', inSection("import secrets from '/etc/passwd'"), 'import-or-export', 3],
  ['an export', 'text\n\nexport const a = 1', 'import-or-export', 3],
  ['a default export', 'export default function Layout() { return null }', 'import-or-export', 1],
  ['a flow expression', inSection('{process.exit(1)}'), 'expression', 3],
  ['a text expression', inSection('one {1 + 1} two'), 'expression', 3],
  ['an expression in a heading', inSection('# {globalThis.process.pid}'), 'expression', 3],
  ['an expression in a list', inSection('- one\n- {require("fs")}'), 'expression', 4],
  ['an expression in a table', inSection('| a |\n| - |\n| {1} |'), 'expression', 5],
  ['an expression in a link text', inSection('[{1}](/a)'), 'expression', 3],
  ['an expression in emphasis', inSection('**{1}**'), 'expression', 3],
  ['an attribute expression', '<Section id={process.pid} title="A">\n\nx\n\n</Section>', 'expression', 1],
  ['a spread attribute', '<Section {...globalThis}>\n\nx\n\n</Section>', 'expression', 1],
  ['a comment expression', inSection('{/* hidden */}'), 'expression', 3],
  ['an element as attribute', '<Section id="a" title=<b>x</b>>\n\nx\n\n</Section>', 'syntax', 1],
  ['JavaScript front matter', '---js\n{ a: process.exit(1) }\n---\n\ntext', 'front-matter-inside', 1],
  ['front matter after empty lines', '\n\n---\na: 1\n---\n', 'front-matter-inside', 3],
  ['a script element', inSection('<script>alert(1)</script>'), 'unknown-component', 3],
  ['an inline script element', inSection('a <script src="/x.js" /> b'), 'unknown-component', 3],
  ['an iframe', inSection('<iframe src="/x" />'), 'unknown-component', 3],
  ['a plain HTML element', inSection('<div>\n\nx\n\n</div>'), 'unknown-component', 3],
  ['a style element', inSection('<style>x</style>'), 'unknown-component', 3],
  ['an HTML comment', inSection('<!-- x -->'), 'syntax', 3],
  ['a document type', inSection('<!doctype html>'), 'syntax', 3],
  ['the constructor as component', inSection('<constructor />'), 'unknown-component', 3],
  ['the prototype as component', inSection('<__proto__ />'), 'unknown-component', 3],
  ['toString as component', inSection('<toString>x</toString>'), 'unknown-component', 3],
  ['a member component', inSection('<Note.Inner />'), 'unknown-component', 3],
  ['a fragment', inSection('<>\n\nx\n\n</>'), 'fragment', 3],
  ['a namespaced component', inSection('<svg:a />'), 'unknown-component', 3],
  ['__proto__ as attribute', inSection('<Note __proto__="x" />'), 'attribute-name', 3],
  ['the constructor as attribute', inSection('<Note constructor="x" />'), 'attribute-name', 3],
  ['a namespaced attribute', inSection('<Note xlink:href="/a" />'), 'attribute-name', 3],
  ['a repeated attribute', inSection('<Note title="a" title="b" />'), 'repeated-attribute', 3],
  ['a style attribute', inSection('<Note style="color:red" />'), 'bad-attribute', 3],
  ['raw HTML as attribute', inSection('<Note dangerouslySetInnerHTML="x" />'), 'bad-attribute', 3],
  ['an event attribute', inSection('<Note onClick="alert(1)" />'), 'bad-attribute', 3],
  ['a class attribute', inSection('<Note className="x" />'), 'bad-attribute', 3],
  ['a bare attribute where words belong', inSection('<Note title />'), 'bad-attribute', 3],
  ['a missing attribute', '<Section id="a">\n\nx\n\n</Section>', 'bad-attribute', 1],
  ['a component outside its place', inSection('<Ask>x</Ask>'), 'misplaced-component', 3],
  ['a component at the top', '<Note>\n\nx\n\n</Note>', 'misplaced-component', 1],
  ['a javascript link', inSection('[a](javascript:alert(1))'), 'unsafe-link', 3],
  ['a javascript link in capitals', inSection('[a](JaVaScRiPt:alert(1))'), 'unsafe-link', 3],
  ['a data link', inSection('[a](data:text/html,x)'), 'unsafe-link', 3],
  ['a link to another host', inSection('[a](//example.org/x)'), 'unsafe-link', 3],
  ['a link to another host by backslash', inSection('[a](</\\\\example.org>)'), 'unsafe-link', 3],
  ['a link with a scheme', inSection('[a](https://example.org)'), 'unsafe-link', 3],
  ['an address made a link by itself', inSection('see https://example.org'), 'unsafe-link', 3],
  ['a mail address made a link by itself', inSection('write a@example.org'), 'unsafe-link', 3],
  ['a definition to another host', inSection('[a][b]\n\n[b]: //example.org'), 'unsafe-link', 5],
  ['a line break hidden in a link', inSection('[a](/x&#10;y)'), 'unsafe-link', 3],
  ['a picture', inSection('![a](/x.png)'), 'not-allowed', 3],
  ['a footnote', inSection('a[^1]\n\n[^1]: b'), 'not-allowed', 3],
  ['a task list', inSection('- [ ] a'), 'not-allowed', 3],
  ['an open component', '<Section id="a" title="A">\n\ntext', 'syntax', 1],
  ['a control character', inSection('a\u0000b'), 'control-character', 3],
  ['a direction override', inSection('a\u202eb'), 'control-character', 3],
  ['a huge line', inSection('x'.repeat(5_000)), 'line-too-long', 3],
  ['a huge text', 'x y\n'.repeat(60_000), 'too-large', null],
  ['150,000 brackets', '['.repeat(150_000), 'line-too-long', 1],
  ['150,000 brackets on many lines', `${'['.repeat(100)}\n`.repeat(1_500), 'crowded', 5],
  ['50,000 emphasis marks', '*a_\n'.repeat(40_000), 'crowded', 401],
  ['a list 430 deep', Array.from({ length: 430 }, (_, depth) => `${' '.repeat(2 * depth)}- x`).join('\n'), 'too-deep', 26],
  ['a list deep on one line', inSection('- '.repeat(60)), 'too-deep', 3],
  ['quotations deep on one line', inSection(`${'>'.repeat(60)} x`), 'too-deep', 3],
  ['components 40 deep', '<Note>\n\n'.repeat(40), 'too-deep', 49],
]

test.each(hostile)('%s is refused with its line', async (_, text, fault, line) => {
  const verdict = await validateMdx(text, rules)
  expect(verdict.ok ? [] : verdict.faults.map((found) => [found.fault, found.line])).toContainEqual([fault, line])
})

const compilerAlone = hostile.filter(([, , fault]) => ['import-or-export', 'expression', 'unknown-component', 'fragment'].includes(fault))

test.each(compilerAlone)('the compiler alone refuses %s', async (_, source) => {
  const run = await runInWorker({ kind: 'bundle', source, names: [...rules.keys()] })
  expect(run).toHaveProperty('failure')
})

test('the compiler alone never evaluates JavaScript front matter', async () => {
  const source = '---js\n{ a: globalThis.wasEvaluated = true }\n---\n\ntext'
  expect(await runInWorker({ kind: 'bundle', source, names: [] })).toHaveProperty('failure')
})

test('an ordinary article passes, with its components in order', async () => {
  const article = [
    inSection(
      'Text with **weight**, a [link](/study), `code` and a list:\n\n1. one\n2. two\n\n> quoted\n\n| a | b |\n| - | -: |\n| 1 | 2 |',
    ),
    '<Section id="b" title="第九十七条">\n\n### 小标题\n\n<Note title="提示">\n\n- 内容\n\n</Note>\n\n<Quiz id="q" open>\n<Ask>问？</Ask>\n</Quiz>\n\n</Section>\n',
  ].join('\n')
  const verdict = await validateMdx(article, rules)
  expect(verdict).toMatchObject({ ok: true })
  if (!verdict.ok) return
  expect(verdict.reading.elements.map(({ name, parent }) => [name, parent])).toEqual([
    ['Section', -1],
    ['Section', -1],
    ['Note', 1],
    ['Quiz', 1],
    ['Ask', 3],
  ])
  expect(verdict.reading.root.map(({ name }) => name)).toEqual(['Section', 'Section'])
})

test('a text that does not finish is given up and the next one is served', async () => {
  const slow = await validateMdx(inSection('text '.repeat(500)), rules, 1)
  expect(slow).toMatchObject({ ok: false, faults: [{ fault: 'does-not-finish' }] })
  expect(await validateMdx(inSection('text'), rules)).toMatchObject({ ok: true })
})
