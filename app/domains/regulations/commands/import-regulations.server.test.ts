import { mkdtemp, mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { ownDatabase } from '../../../../tests/support/database'
import { importRegulations } from './import-regulations.server'

const database = await ownDatabase()
const now = new Date('2026-04-03T02:00:00Z')
let folder: string

beforeEach(async () => {
  await database.empty()
  folder = await mkdtemp(join(tmpdir(), 'zhigui-regulations-'))
  await mkdir(join(folder, 'regulations'))
})

const write = (name: string, text: string) => writeFile(join(folder, 'regulations', name), text)

function penalties(articles: string): string {
  return `slug: public-security-penalties
titleZh: 中华人民共和国治安管理处罚法
titleEn: Public Security Administration Punishments Law
shortZh: 治安管理处罚法
shortEn: Public Security Administration Punishments Law
rank: LAW
versions:
  - { version: '2025', labelZh: 2025修订, inForceFrom: 2026-01-01, articles: [${articles}] }
`
}
const inquiry = `{ number: '97', gistZh: 询问查证的时限, gistEn: Limits of an inquiry }`
const review = `{ number: '114', gistZh: 法制审核, gistEn: Legal review }`

test('the shipped register is taken in whole', async () => {
  const report = await importRegulations('content', now)
  expect(report.refused).toEqual([])
  expect(report.imported.length).toBeGreaterThan(20)
  expect(await database.client.regulation.count()).toBe(report.imported.length)
})

test('an unchanged file is passed over, a changed one brings its gists up to date', async () => {
  await write('public-security-penalties.yaml', penalties(inquiry))
  expect((await importRegulations(folder, now)).imported).toEqual(['public-security-penalties'])
  expect((await importRegulations(folder, now)).unchanged).toEqual(['public-security-penalties'])
  await write('public-security-penalties.yaml', penalties(`${inquiry.replace('时限', '时限与通知')}, ${review}`))
  expect((await importRegulations(folder, now)).imported).toEqual(['public-security-penalties'])
  const articles = await database.client.article.findMany({ orderBy: { number: 'desc' } })
  expect(articles.map(({ number, gistZh }) => [number, gistZh])).toEqual([
    ['97', '询问查证的时限与通知'],
    ['114', '法制审核'],
  ])
})

test('an article that a file no longer lists goes, unless the organ has imported its text', async () => {
  await write('public-security-penalties.yaml', penalties(`${inquiry}, ${review}`))
  await importRegulations(folder, now)
  await database.client.article.updateMany({ where: { number: '114' }, data: { textZh: '……' } })
  await write('public-security-penalties.yaml', penalties(''))
  await importRegulations(folder, now)
  expect((await database.client.article.findMany()).map(({ number }) => number)).toEqual(['114'])
})

test.each([
  ['broken YAML', 'slug: [', /flow/i],
  ['a missing field', 'slug: public-security-penalties', /titleZh/],
  ['the slug of another file', penalties(inquiry).replace('slug: public-security-penalties', 'slug: penalties'), /slug/],
  ['an article that is no number', penalties(`{ number: 九十七, gistZh: 一, gistEn: x }`), /articles/],
])('a file with %s is refused with the reason and the register keeps what it had', async (_, text, why) => {
  await write('public-security-penalties.yaml', penalties(inquiry))
  await importRegulations(folder, now)
  await write('public-security-penalties.yaml', text)
  const report = await importRegulations(folder, now)
  expect(report.refused).toMatchObject([{ file: 'public-security-penalties.yaml', why: expect.stringMatching(why) as string }])
  expect(await database.client.article.count()).toBe(1)
})
