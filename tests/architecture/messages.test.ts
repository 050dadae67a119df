import { expect, test } from 'vitest'
import { filesBelow } from './house'

type Words = { readonly [key: string]: string | Words }

const modules: Record<string, Record<string, unknown>> = import.meta.glob(
  ['/app/**/*messages*.ts', '/app/ui/messages/*.ts', '!/app/**/*.test.ts'],
  {
    eager: true,
  },
)

/** Pairs of files: `messages.zh-CN.ts` beside `messages.en.ts`. */
const pairs = Object.keys(modules)
  .filter((path) => path.endsWith('.zh-CN.ts'))
  .map((zh) => ({ zh, en: zh.replace('.zh-CN.ts', '.en.ts') }))

function leaves(words: Words, prefix = ''): [key: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : leaves(value, `${prefix}${key}.`),
  )
}

function wordsOf(path: string): Map<string, string> {
  const exported = Object.entries(modules[path] ?? {}).map(([name, value]) => [name.replace(/(?:Zh|En)$/, ''), value as Words] as const)
  return new Map(exported.flatMap(([name, words]) => leaves(words, `${name}:`)))
}

const holes = (text: string) =>
  [...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)]
    .map(([, name]) => name!)
    .sort()
    .join(' ')

test('every file of words has its other language', () => {
  expect(pairs.filter(({ en }) => !modules[en])).toEqual([])
  const lonely = Object.keys(modules).filter((path) => path.endsWith('.en.ts') && !modules[path.replace('.en.ts', '.zh-CN.ts')])
  expect(lonely).toEqual([])
})

test('both languages say the same things under the same keys', () => {
  const differences = pairs.flatMap(({ zh, en }) => {
    const [inZh, inEn] = [wordsOf(zh), wordsOf(en)]
    return [
      ...[...inZh.keys()].filter((key) => !inEn.has(key)).map((key) => `${en} lacks ${key}`),
      ...[...inEn.keys()].filter((key) => !inZh.has(key)).map((key) => `${zh} lacks ${key}`),
    ]
  })
  expect(differences).toEqual([])
})

test('a sentence takes the same values in both languages', () => {
  const differences = pairs.flatMap(({ zh, en }) => {
    const [inZh, inEn] = [wordsOf(zh), wordsOf(en)]
    return [...inZh]
      .filter(([key, text]) => inEn.has(key) && !isPluralForm(key) && holes(text) !== holes(inEn.get(key)!))
      .map(([key]) => `${zh} ${key}`)
  })
  expect(differences).toEqual([])
})

/** "one candidate" may leave the number out. */
const isPluralForm = (key: string) => /_(?:one|other)$/.test(key)

test('no word is missing or left in the other language', () => {
  const empty = pairs.flatMap(({ zh, en }) =>
    [zh, en].flatMap((path) => [...wordsOf(path)].filter(([, text]) => text.trim() === '').map(([key]) => `${path} ${key}`)),
  )
  expect(empty).toEqual([])
})

test('there are words to compare', () => {
  expect(pairs.length).toBeGreaterThan(filesBelow('app/domains').filter(({ name }) => name === 'README.md').length)
})
