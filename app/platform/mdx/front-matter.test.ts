import { expect, test } from 'vitest'
import { readFrontMatter } from './front-matter'

test('the head is YAML and the body keeps the numbers of its lines', () => {
  const read = readFrontMatter('---\ntitle: 询问\nminutes: 12\n---\n\n# text\n')
  expect(read).toMatchObject({ ok: true, data: { title: '询问', minutes: 12 }, body: '\n\n\n\n\n# text\n' })
  expect(read.ok && read.lineOf('minutes')).toBe(3)
  expect(read.ok && read.lineOf('absent')).toBe(1)
})

test.each([
  ['without a head', '# text', 'no-front-matter', 1],
  ['with a JavaScript head', '---js\n({})\n---\n', 'front-matter-language', 1],
  ['with a head in JSON', '---json\n{}\n---\n', 'front-matter-language', 1],
  ['with a head that does not end', '---\na: 1\n', 'front-matter-open', 1],
  ['with broken YAML', '---\na: 1\nb: [1\n---\n', 'front-matter-yaml', 3],
  ['with a repeated key', '---\na: 1\na: 2\n---\n', 'front-matter-yaml', 3],
  ['with a tag', '---\na: !!js/function x\n---\n', 'front-matter-yaml', 2],
  ['with a list for a head', '---\n- a\n---\n', 'front-matter-yaml', 2],
] as const)('a file %s is refused with its line', (_, file, fault, line) => {
  expect(readFrontMatter(file)).toMatchObject({ ok: false, fault, line })
})

test('anchors that multiply are not unfolded', () => {
  expect(readFrontMatter('---\na: &a [x, x]\nb: [*a, *a]\n---\n')).toMatchObject({ ok: true, data: null })
})

test('__proto__ as a key stays a key', () => {
  const read = readFrontMatter('---\n__proto__: { isAdmin: true }\n---\n')
  expect(read.ok && (read.data as { isAdmin?: boolean }).isAdmin).toBeUndefined()
})
