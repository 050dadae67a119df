import { beforeEach, expect, test } from 'vitest'
import { ownDatabase } from '../../../../tests/support/database'
import { addFile, BODY, contentDirectory, drawer, goodModule, HEAD, HEAD_EN, importGround } from '../../../../tests/support/study-content'
import type { ArticlePages } from '../model/article'
import { importModules } from './import-modules.server'

const database = await ownDatabase()
const now = new Date('2026-06-01T01:00:00Z')

beforeEach(() => database.empty())

const hostile = BODY.replace('三档时限', '{process.exit(1)}')
const broken: readonly (readonly [string, Record<string, string>, string, string, number | null])[] = [
  ['a broken front matter', { 'index.mdx': `---\ntitle: [\n---\n${BODY}` }, 'index.mdx', 'front-matter-yaml', 2],
  ['JavaScript front matter', { 'index.mdx': `---js\n({})\n---\n${BODY}` }, 'index.mdx', 'front-matter-language', 1],
  ['an unknown key', { 'index.mdx': HEAD.replace('minutes: 2', 'minutes: 2\nauthor: x') + BODY }, 'index.mdx', 'bad-key', 8],
  ['a missing key', { 'index.mdx': HEAD.replace('minutes: 2\n', '') + BODY }, 'index.mdx', 'bad-key', 1],
  ['an unknown article', { 'index.mdx': (HEAD + BODY).replaceAll('2025:97', '2025:997') }, 'index.mdx', 'unknown-article', 6],
  ['an article cited but not listed', { 'index.mdx': HEAD + BODY.replace('2025:97', '2025:97.2') }, 'index.mdx', 'unlisted-citation', 6],
  ['an unknown topic', { 'index.mdx': HEAD.replace('[inquiry-time-limits]', '[cooking]') + BODY }, 'index.mdx', 'unknown-topic', 5],
  ['hostile text', { 'index.mdx': HEAD + hostile }, 'index.mdx', 'expression', 14],
  ['hostile text in the translation', { 'index.en.mdx': HEAD_EN + hostile }, 'index.en.mdx', 'expression', 8],
  [
    'a translation without a section',
    { 'index.en.mdx': HEAD_EN + BODY.split('<Section id="two"')[0] },
    'index.en.mdx',
    'sections-differ',
    null,
  ],
  [
    'another key in the translation',
    { 'index.en.mdx': HEAD_EN + BODY.replace('id="b" correct', 'id="b"').replace('id="a"', 'id="a" correct') },
    'index.en.mdx',
    'checks-differ',
    null,
  ],
]

test.each(broken)('%s is refused with file and line, while the others are imported', async (_, files, file, fault, line) => {
  const bad = Object.fromEntries(
    Object.entries({ 'index.mdx': HEAD + BODY, 'index.en.mdx': HEAD_EN + BODY, ...files }).map(([name, text]) => [
      `study/bad/${name}`,
      text,
    ]),
  )
  const root = contentDirectory({ ...bad, ...goodModule })
  await importGround(root, now)
  const report = await importModules(root, drawer, now)
  expect(report.imported).toEqual(['limits'])
  expect(report.refused).toContainEqual(expect.objectContaining({ file: `study/bad/${file}`, fault, line }))
  expect(await database.client.module.count()).toBe(1)
})

test('a missing translation is refused', async () => {
  const root = contentDirectory({ 'study/limits/index.mdx': HEAD + BODY })
  await importGround(root, now)
  const { refused } = await importModules(root, drawer, now)
  expect(refused).toEqual([{ file: 'study/limits/index.en.mdx', line: null, fault: 'file-missing', detail: {} }])
})

test('a version holds finished pages in both languages, its key apart, and is imported once', async () => {
  const root = contentDirectory(goodModule)
  await importGround(root, now)
  await importModules(root, drawer, now)
  expect(await importModules(root, drawer, now)).toEqual({ imported: [], unchanged: ['limits'], refused: [] })
  const version = await database.client.moduleVersion.findFirstOrThrow()
  const pages = version.pages as unknown as ArticlePages
  expect(pages.en.sections.one).toContainEqual({ kind: 'check', checkId: 'one-1' })
  expect(JSON.stringify(pages['zh-CN'].sections)).toContain('《治安管理处罚法》第97条')
  expect(version.checks).toEqual({ 'one-1': { topic: 'inquiry-time-limits', type: 'SINGLE', right: ['b'] } })
  expect(version.sections).toMatchObject([
    { id: 'one', citations: ['public-security-penalties@2025:97'] },
    { id: 'two', checks: [] },
  ])
})

test('changed text makes the next version; the text of before may return', async () => {
  const root = contentDirectory(goodModule)
  await importGround(root, now)
  await importModules(root, drawer, now)
  addFile(root, 'study/limits/index.mdx', HEAD + BODY.replace('三档', '三个'))
  await importModules(root, drawer, now)
  addFile(root, 'study/limits/index.mdx', HEAD + BODY)
  await importModules(root, drawer, now)
  const versions = await database.client.moduleVersion.findMany({ orderBy: { number: 'asc' } })
  expect(versions.map(({ number }) => number)).toEqual([1, 2, 3])
  expect(versions[0]?.contentHash).toBe(versions[2]?.contentHash)
})

test('a changed component draws the same version anew, and nothing else of it changes', async () => {
  const root = contentDirectory(goodModule)
  await importGround(root, now)
  await importModules(root, drawer, now)
  const before = await database.client.moduleVersion.findFirstOrThrow()
  await importModules(root, { ...drawer, version: 'other' }, now)
  const after = await database.client.moduleVersion.findFirstOrThrow()
  expect(await database.client.moduleVersion.count()).toBe(1)
  expect(after.compilerVersion).not.toBe(before.compilerVersion)
  expect({ ...after, compilerVersion: '' }).toEqual({ ...before, compilerVersion: '' })
})
