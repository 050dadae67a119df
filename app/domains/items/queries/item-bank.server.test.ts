import { beforeAll, expect, test } from 'vitest'
import { systemActor, type AccountActor } from '~/domains/audit/model/actor'
import { populate, type Population } from '#prisma/seed/populate'
import { importRegulations } from '~/domains/regulations/commands/import-regulations.server'
import { ownDatabase } from '../../../../tests/support/database'
import { importItems } from '../commands/import-items.server'
import { reviewItems } from '../commands/review-items.server'
import { saveBlueprint } from '../commands/save-blueprint.server'
import { writeItem } from '../commands/write-item.server'
import { bankFilter } from '../model/bank-filter'
import { ItemDocument } from '../model/item-document'
import { blueprint } from './blueprint.server'
import { blueprints } from './blueprints.server'
import { itemBank } from './item-bank.server'
import { item } from './item.server'
import { waitingItems } from './waiting-items.server'

const database = await ownDatabase()

const now = new Date('2026-11-24T01:00:00Z')
const everything = bankFilter(new URLSearchParams())
const asking = (query: string) => bankFilter(new URLSearchParams(query))
let world: Population
let writer: AccountActor
let reviewer: AccountActor
let second: AccountActor
let shipped: number

const both = (zh: string) => ({ zh, en: `en ${zh}` })
const draft = (stem: string) =>
  ItemDocument.parse({
    ...{ slug: 'own-draft', topic: 'hearing', type: 'TRUE_FALSE', difficulty: 'HARD', sets: ['basic'], asOf: '2026-06-30', answer: true },
    ...{ citations: ['public-security-penalties@2025:117.1'], stem: both(stem), explanation: both('解析') },
    enemies: ['hearing-threshold'],
  })

beforeAll(async () => {
  world = await populate('a-demo-password', now)
  await importRegulations('content', now)
  await importItems('content', now)
  shipped = await database.client.item.count()
  ;[writer, reviewer, second] = [await world.as('tang'), await world.as('zhou'), await world.as('li')]
  expect(await writeItem(writer, { secretItem: draft('听证从百元起') }, now)).toMatchObject({ ok: true })
}, 120_000)

test('the bank shows every item by page, and what of it waits for whom', async () => {
  const bank = await itemBank(reviewer, everything)
  expect(bank).toMatchObject({ total: shipped + 1, page: 1, counts: { all: shipped + 1, approved: 0, draft: shipped + 1 } })
  expect(bank.items).toHaveLength(25)
  expect(bank.waiting).toBe(shipped + 1)
  expect((await itemBank(writer, everything)).waiting).toBe(0)
  expect(JSON.stringify(bank)).not.toContain('isCorrect')
})

test.each([
  ['a leaf', 'topic=hearing', true],
  ['its main topic', 'topic=penalty-decision', true],
  ['another topic', 'topic=relief', false],
  ['type and difficulty', 'type=TRUE_FALSE&difficulty=HARD', true],
  ['another type', 'type=SINGLE&topic=hearing', false],
  ['status', 'status=DRAFT&q=百元', true],
  ['another status', 'status=APPROVED', false],
  ['words of the stem', 'q=听证从百元', true],
  ['words of the English stem, whatever their case', 'q=EN 听证', true],
  ['its slug', 'q=own-dra', true],
  ['a sign that means anything to a database', 'q=%', false],
])('the filter finds an item by %s', async (_, query, isFound) => {
  const first = await itemBank(writer, asking(query))
  const pages = Array.from({ length: Math.ceil(first.total / 25) }, (__, index) => itemBank(writer, { ...asking(query), page: index + 1 }))
  const slugs = (await Promise.all(pages)).flatMap(({ items }) => items.map(({ slug }) => slug))
  expect(slugs).toHaveLength(first.total)
  expect(slugs.includes('own-draft')).toBe(isFound)
})

test.each([
  ['an officer without a role', 'lin'],
  ['a head of a training unit', 'he'],
  ['an invigilator', 'chen'],
  ['a neighbour’s training officer', 'ye'],
])('no door of the bank opens to %s', async (_, person) => {
  const actor = await world.as(person)
  const doors: (() => Promise<unknown>)[] = [
    () => itemBank(actor, everything),
    () => item(actor, 'own-draft', null, now),
    () => waitingItems(actor, 1),
    () => blueprints(actor),
    () => blueprint(actor, 'tiny', null),
  ]
  for (const open of doors) await expect(Promise.resolve().then(open)).rejects.toMatchObject({ status: 403 })
})

test('who may read items sees no waiting list without being a reviewer, and no blueprint without assembling', async () => {
  await expect(Promise.resolve().then(() => waitingItems(writer, 1))).rejects.toMatchObject({ status: 403 })
  await expect(Promise.resolve().then(() => blueprints(reviewer))).rejects.toMatchObject({ status: 403 })
})

test('an item is told with its law, its enemies and why its writer may not judge it', async () => {
  const own = await item(writer, 'own-draft', null, now)
  expect(own).toMatchObject({ mayReview: false, reviewRefusal: 'own-item', inUse: null, isNewest: true })
  expect(own.versions).toMatchObject([{ status: 'DRAFT', missing: 1, isShipped: false, writer: { nameZh: '唐若云' }, reviews: [] }])
  expect(Object.values(own.citations).map(({ status, href }) => [status, href])).toEqual([
    ['IN_FORCE', '/regulations/public-security-penalties/2025/117'],
  ])
  expect(own.enemies).toMatchObject([{ slug: 'hearing-threshold', headline: { zh: expect.stringContaining('听证') as string } }])
  await expect(item(writer, 'no-such-item', null, now)).rejects.toMatchObject({ status: 404 })
  await expect(item(writer, 'own-draft', 7, now)).rejects.toMatchObject({ status: 404 })
})

test('a return is final for its version; the next one waits, and the papers keep what was approved', async () => {
  const idOf = async () => (await item(reviewer, 'own-draft', null, now)).versionId
  const judge = async (actor: AccountActor, verdict: string, remark: string | null = null) =>
    reviewItems(actor, { itemVersionIds: [await idOf()], verdict, remark }, now)
  expect(await judge(reviewer, 'RETURNED')).toMatchObject({ refusal: 'reason-needed' })
  expect(await judge(reviewer, 'APPROVED')).toMatchObject({ ok: true })
  expect(await judge(reviewer, 'RETURNED', '晚了')).toMatchObject({ refusal: 'already-reviewed' })
  expect(await writeItem(writer, { secretItem: draft('听证从百元起') }, now)).toMatchObject({ refusal: 'nothing-new' })
  expect(await writeItem(writer, { secretItem: draft('听证从千元起') }, now)).toMatchObject({ value: { number: 2 } })
  expect(await judge(second, 'RETURNED', '数额不对')).toMatchObject({ ok: true })
  expect(await judge(reviewer, 'APPROVED')).toMatchObject({ refusal: 'returned-already' })
  const judged = await item(second, 'own-draft', null, now)
  expect(judged).toMatchObject({ number: 2, inUse: 1, reviewRefusal: 'already-reviewed' })
  expect(judged.versions[0]).toMatchObject({
    status: 'RETURNED',
    reviews: [{ verdict: 'RETURNED', remark: '数额不对', reviewer: { nameZh: '黎明珠' } }],
  })
  expect(await item(second, 'own-draft', 1, now)).toMatchObject({ number: 1, isNewest: false })
})

test('the waiting list leaves out what a person has judged, and one that may not be judged stops all', async () => {
  const { items, total } = await waitingItems(reviewer, 1)
  expect(items.map(({ slug }) => slug)).not.toContain('own-draft')
  const ids = items.map(({ id }) => id)
  expect(await reviewItems(reviewer, { itemVersionIds: ids, verdict: 'APPROVED' }, now)).toMatchObject({ value: { reviewed: 25 } })
  const after = await waitingItems(reviewer, 1)
  expect(after.total).toBe(total - 25)
  const mixed = [ids[0]!, after.items[0]!.id]
  const refused = await reviewItems(reviewer, { itemVersionIds: mixed, verdict: 'APPROVED' }, now)
  expect(refused).toMatchObject({ refusal: 'already-reviewed', detail: { itemVersionId: ids[0] } })
  expect((await waitingItems(reviewer, 1)).total).toBe(total - 25)
  expect((await waitingItems(second, 1)).items.find(({ id }) => id === ids[0])).toMatchObject({ missing: 1, writer: null })
})

test('a blueprint is told what the approved items of the bank can make up', async () => {
  const ids = (await database.client.itemVersion.findMany({ where: { item: { topic: { parent: 'relief' } } }, select: { id: true } })).map(
    ({ id }) => id,
  )
  const rules = {
    sections: [{ id: 'single', type: 'SINGLE', items: 2, marksEach: 2 }],
    demands: [
      { id: 'relief', by: 'topic', values: ['relief'], minMarks: 2 },
      { id: 'hearing', by: 'topic', values: ['hearing'], minMarks: 2 },
      { id: 'law', by: 'law', values: ['state-compensation', 'state-compensation@2012'] },
    ],
    allowsPublicItems: true,
  }
  expect(await saveBlueprint(writer, { slug: 'tiny', nameZh: '小', nameEn: 'Tiny', rules }, now)).toMatchObject({ ok: true })
  const before = await blueprint(writer, 'tiny', null)
  const approve = async (actor: AccountActor) => {
    const open = (
      await database.client.itemVersion.findMany({ where: { id: { in: ids }, reviews: { none: { reviewerId: actor.officerId } } } })
    ).map(({ id }) => id)
    expect(await reviewItems(actor, { itemVersionIds: open, verdict: 'APPROVED' }, now)).toMatchObject({ ok: true })
  }
  await approve(reviewer)
  await approve(second)
  const after = await blueprint(writer, 'tiny', null)
  const singles = await database.client.itemVersion.count({ where: { id: { in: ids }, type: 'SINGLE' } })
  expect(after.stock.sections[0]!.fitting - before.stock.sections[0]!.fitting).toBe(singles)
  expect(after.stock.demands[0]).toMatchObject({ id: 'relief', fitting: singles, min: 2, reachable: 4 })
  expect(after.stock.demands[1]).toMatchObject({ id: 'hearing', reachable: 0 })
  expect(after.names.relief).toEqual([{ nameZh: '执法救济', nameEn: expect.any(String) as string }])
  expect(after.names.law).toHaveLength(2)
  expect(JSON.stringify(after)).not.toContain('isCorrect')
  await expect(blueprint(writer, 'tiny', 2)).rejects.toMatchObject({ status: 404 })
})

test('what came with the repository is changed there, and a writer’s item is sound', async () => {
  const shippedSlug = 'inquiry-ordinary-limit'
  expect(await writeItem(writer, { secretItem: { ...draft('改'), slug: shippedSlug } }, now)).toMatchObject({ refusal: 'shipped-item' })
  expect(await writeItem(writer, { secretItem: { ...draft('改'), slug: 'elsewhere', topic: 'cannons' } }, now)).toMatchObject({
    refusal: 'unknown-topic',
  })
  const unknown = { ...draft('改').content, citations: [{ regulation: 'criminal-law', version: '1901', article: '1' }] }
  expect(await writeItem(writer, { secretItem: { ...draft('改'), slug: 'elsewhere', content: unknown } }, now)).toMatchObject({
    refusal: 'unknown-article',
  })
  expect(await writeItem(reviewer, { secretItem: { ...draft('改'), slug: 'elsewhere' } }, now)).toMatchObject({ refusal: 'not-permitted' })
  expect(await writeItem(systemActor, { secretItem: draft('改') }, now)).toMatchObject({ refusal: 'not-permitted' })
  const entries = await database.client.auditEntry.findMany({
    where: { name: 'items.item.written' },
    select: { subject: true, detail: true },
  })
  expect(JSON.stringify(entries)).not.toContain('explanation')
})

test('an item cites what is law on the day it is written, and its page says when that is law no more', async () => {
  const citations = [{ regulation: 'public-security-penalties', version: '2012', article: '98' }]
  const secretItem = { ...draft('旧法'), slug: 'old-law', content: { ...draft('旧法').content, citations } }
  expect(await writeItem(writer, { secretItem }, now)).toMatchObject({
    ...{ refusal: 'version-not-in-force', detail: { citations: ['public-security-penalties@2012:98'] } },
  })
  expect(await writeItem(writer, { secretItem }, new Date('2025-06-01T01:00:00Z'))).toMatchObject({ ok: true })
  const old = await item(writer, 'old-law', null, now)
  expect(Object.values(old.citations).map(({ status, href }) => [status, href])).toEqual([
    ['REPEALED', '/regulations/public-security-penalties/2012/98'],
  ])
})
