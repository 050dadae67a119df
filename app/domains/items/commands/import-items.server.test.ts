import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { importRegulations } from '~/domains/regulations/commands/import-regulations.server'
import { ownDatabase } from '../../../../tests/support/database'
import { approvedItems } from '../queries/approved-items.server'
import { importItems } from './import-items.server'

const database = await ownDatabase()
const now = new Date('2026-07-01T08:00:00+08:00')
const folder = await mkdtemp(join(tmpdir(), 'zhigui-content-'))
const onScene = join(folder, 'items', 'on-scene.yaml')

beforeAll(async () => {
  for (const part of ['topics.yaml', 'items', 'regulations', 'blueprints'])
    await cp(join('content', part), join(folder, part), { recursive: true })
  await importRegulations(folder, now)
})

test('the shipped bank imports whole, as public drafts, and a second time changes nothing', async () => {
  const first = await importItems(folder, now)
  expect(first.refused).toEqual([])
  expect(first.imported.length).toBeGreaterThanOrEqual(80)
  const blueprints = await database.client.blueprint.count()
  const items = first.imported.length - blueprints
  expect(blueprints).toBeGreaterThan(0)
  expect(await database.client.item.count({ where: { exposure: 'public' } })).toBe(items)
  expect(await approvedItems()).toEqual([])
  const again = await importItems(folder, now)
  expect(again.imported).toEqual([])
  expect(again.unchanged).toHaveLength(first.imported.length)
  expect(await database.client.itemVersion.count()).toBe(items)
})

test('the audit entry of an import names its items but never their keys', async () => {
  const entries = await database.client.auditEntry.findMany({
    where: { name: 'items.file.imported' },
    select: { subject: true, detail: true },
  })
  expect(entries.length).toBeGreaterThan(2)
  expect(JSON.stringify(entries)).toContain('stop-question-show-id')
  expect(JSON.stringify(entries)).not.toContain('isCorrect')
})

test('a changed item gets its next version; the one before stays', async () => {
  await writeFile(onScene, (await readFile(onScene, 'utf8')).replace('difficulty: EASY', 'difficulty: HARD'))
  const { imported } = await importItems(folder, now)
  expect(imported).toHaveLength(1)
  const versions = await database.client.itemVersion.findMany({ where: { item: { slug: imported[0]! } }, orderBy: { number: 'asc' } })
  expect(versions.map(({ number, difficulty }) => [number, difficulty])).toEqual([
    [1, 'EASY'],
    [2, 'HARD'],
  ])
})

test('an item with an unknown article or topic is refused by name, and the others are taken', async () => {
  const source = await readFile(onScene, 'utf8')
  const broken = source
    .replace("'continued-questioning@2004:7.2'", "'continued-questioning@2004:999'")
    .replace('topic: firearms', 'topic: cannons')
  await writeFile(onScene, broken)
  const { refused, unchanged } = await importItems(folder, now)
  const reasons = refused.map(({ why }) => why).join()
  expect(reasons).toContain('continued-questioning@2004:999')
  expect(reasons).toContain('cannons')
  expect(unchanged.length).toBeGreaterThan(50)
})

test('a file that is no YAML list is refused whole', async () => {
  await writeFile(onScene, 'not: [a list')
  expect((await importItems(folder, now)).refused).toContainEqual({ file: 'on-scene.yaml', item: '*', why: 'not a list of items' })
})
