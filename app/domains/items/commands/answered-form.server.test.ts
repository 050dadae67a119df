import { beforeAll, expect, test } from 'vitest'
import { populate, type Population } from '#prisma/seed/populate'
import type { AccountActor } from '~/domains/audit/model/actor'
import { importRegulations } from '~/domains/regulations/commands/import-regulations.server'
import { ownDatabase } from '../../../../tests/support/database'
import { newItemForm, type ItemForm } from '../model/item-form'
import { itemBank } from '../queries/item-bank.server'
import { bankFilter } from '../model/bank-filter'
import { approvedItems } from '../queries/approved-items.server'
import { item } from '../queries/item.server'
import { blankForm, itemToWrite } from '../queries/item-to-write.server'
import { ownItems } from '../queries/own-items.server'
import { waitingItems } from '../queries/waiting-items.server'
import { answeredForm } from './answered-form.server'
import { importItems } from './import-items.server'
import { keepWorkingCopy } from './keep-working-copy.server'
import { reviewItems } from './review-items.server'
import { writeItem } from './write-item.server'

const database = await ownDatabase()
const now = new Date('2026-11-24T01:00:00Z')
let world: Population
let writer: AccountActor
let reviewer: AccountActor

beforeAll(async () => {
  world = await populate('a-demo-password', now)
  await importRegulations('content', now)
  await importItems('content', now)
  ;[writer, reviewer] = [await world.as('tang'), await world.as('zhou')]
}, 120_000)

const law = 'public-security-penalties@2025'
const typed = (slug: string, stem: string): ItemForm => {
  const form = newItemForm('TRUE_FALSE', 'hearing', slug, '2026-11-24')
  const question = { ...form.questions[0]!, stem: { zh: stem, en: '' }, explanation: { zh: '第117条', en: '' }, answer: 'true' as const }
  return { ...form, difficulty: 'EASY', citations: [{ law, article: '117', paragraph: '', item: '' }], questions: [question] }
}

/** The form as it is sent by one of its buttons. */
function press(intent: string, form: ItemForm, stand = { version: 0, copy: 0 }, seen = '') {
  const [question] = form.questions
  const sent = new FormData()
  const fields = {
    ...{ intent, seen, version: String(stand.version), copy: String(stand.copy), type: form.type, slug: form.slug, topic: form.topic },
    ...{ difficulty: form.difficulty, asOf: form.asOf, note: form.note, enemies: form.enemies, 'q.0.type': form.type, 'q.0.id': '' },
    ...{ 'q.0.stem.zh': question!.stem.zh, 'q.0.answer': question!.answer, 'q.0.explanation.zh': question!.explanation.zh },
    ...{ 'c.0.law': form.citations[0]!.law, 'c.0.article': form.citations[0]!.article },
  }
  for (const [name, value] of Object.entries(fields)) sent.set(name, value)
  return sent
}

test.each([
  ['an officer without a role', 'lin'],
  ['a reviewer', 'zhou'],
  ['an invigilator', 'chen'],
  ['a neighbour’s training officer', 'ye'],
])('neither form nor command opens to %s', async (_, person) => {
  const actor = await world.as(person)
  const form = typed('hearing-of-others', '题')
  const doors: (() => Promise<unknown>)[] = [
    () => blankForm(actor, 'SINGLE', 'hearing', now),
    () => itemToWrite(actor, 'hearing-of-others'),
    () => ownItems(actor),
    ...['row add-option:0', 'check', 'preview', 'save', 'submit'].map(
      (intent) => () => answeredForm(actor, press(intent, form), null, now),
    ),
  ]
  for (const open of doors) await expect(Promise.resolve().then(open)).rejects.toMatchObject({ status: 403 })
  expect(await keepWorkingCopy(actor, { secretForm: form, stand: { version: 0, copy: 0 } }, now)).toMatchObject({
    refusal: 'not-permitted',
  })
  expect(await database.client.item.count({ where: { slug: 'hearing-of-others' } })).toBe(0)
})

test('a working copy may lack nearly everything, waits for nobody and holds its key back', async () => {
  const half = { ...typed('hearing-half', ''), difficulty: '', citations: [{ law: '', article: '9999', paragraph: '', item: '' }] }
  expect(await answeredForm(writer, press('submit', half), null, now)).toMatchObject({ to: null, status: 400 })
  expect(await answeredForm(writer, press('save', half), null, now)).toMatchObject({ to: '/items/hearing-half/edit?saved=1' })
  const kept = await itemToWrite(writer, 'hearing-half')
  expect(kept).toMatchObject({ form: half, stand: { version: 0, copy: 1 }, status: null, copy: { by: { nameZh: '唐若云' } } })
  expect(await ownItems(writer)).toMatchObject([{ slug: 'hearing-half', state: 'COPY', headline: null }])
  const bank = await itemBank(writer, { ...bankFilter(new URLSearchParams()), search: 'hearing-half' })
  expect(bank.total).toBe(0)
  expect((await approvedItems()).map(({ slug }) => slug)).not.toContain('hearing-half')
  await expect(item(writer, 'hearing-half', null, now)).rejects.toMatchObject({ status: 404 })
  expect(await database.client.itemVersion.count({ where: { item: { slug: 'hearing-half' } } })).toBe(0)
  await expect(database.client.workingCopy.updateMany({ data: { form: {} } })).rejects.toThrow(/append-only|permission denied/)
})

test.each([
  ['a slug of capitals', 'save', { slug: 'No Slug' }, 'slug', 'slug-form'],
  ['a slug that is taken', 'save', { slug: 'hearing-half' }, 'slug', 'slug-taken'],
  [
    'an article the register lacks',
    'submit',
    { citations: [{ law, article: '999', paragraph: '', item: '' }] },
    'c.0.article',
    'article-unknown',
  ],
  [
    'a law that is no more',
    'submit',
    { citations: [{ law: 'public-security-penalties@2012', article: '98', paragraph: '', item: '' }] },
    'c.0.law',
    'version-not-in-force',
  ],
  ['an enemy nobody knows', 'submit', { enemies: 'ghost' }, 'enemies', 'enemy-unknown'],
  ['a main topic', 'submit', { topic: 'penalty-decision' }, 'topic', 'topic-missing'],
])('%s comes back beside its field with all that was typed', async (_, intent, change, field, fault) => {
  const form = { ...typed('hearing-table', '题目在此'), ...change }
  const { to, answer } = await answeredForm(writer, press(intent, form), null, now)
  expect(to).toBeNull()
  expect(answer).toMatchObject({ form, faults: expect.arrayContaining([expect.objectContaining({ field, fault })]) as unknown })
  expect(await database.client.item.count({ where: { slug: 'hearing-table' } })).toBe(0)
})

test('what is not the form is refused without a word about anything', async () => {
  expect(await answeredForm(writer, new FormData(), null, now)).toEqual({ to: null, answer: null, status: 400 })
  const shipped = typed('hearing-threshold', '题')
  expect(await answeredForm(writer, press('save', shipped), null, now)).toMatchObject({ answer: { refusal: 'shipped-item' } })
  await expect(itemToWrite(writer, 'hearing-threshold')).rejects.toMatchObject({ status: 404 })
  await expect(itemToWrite(writer, 'no-such-item')).rejects.toMatchObject({ status: 404 })
})

test('warnings are shown once; a submission that has seen them goes on to the reviewer', async () => {
  const form = { ...typed('hearing-warned', '听证的罚款起点是四千元。'), enemies: 'hearing-threshold' }
  const [twin] = [{ ...typed('hearing-first', '听证的罚款起点是四千元。') }]
  expect((await answeredForm(writer, press('submit', twin), null, now)).to).toBe('/items/hearing-first?submitted=1')
  const warned = await answeredForm(writer, press('submit', form), null, now)
  expect(warned.answer).toMatchObject({ asksTwice: true, warnings: [{ warning: 'near-duplicate', slug: 'hearing-first', percent: 100 }] })
  const again = await answeredForm(writer, press('submit', form, undefined, 'near-duplicate:hearing-first'), null, now)
  expect(again.to).toBe('/items/hearing-warned?submitted=1')
  const bank = await itemBank(reviewer, { ...bankFilter(new URLSearchParams()), search: 'hearing-warned' })
  expect(bank.items).toMatchObject([{ slug: 'hearing-warned', status: 'DRAFT', waitsForActor: true }])
})

test('a returned item comes back with its reason, and the next version says what changed', async () => {
  const { versionId } = await item(reviewer, 'hearing-first', null, now)
  await reviewItems(reviewer, { itemVersionIds: [versionId], verdict: 'RETURNED', remark: '请写明是罚款' }, now)
  expect((await ownItems(writer)).find(({ slug }) => slug === 'hearing-first')).toMatchObject({ state: 'RETURNED', remark: '请写明是罚款' })
  const { form, stand, returned } = await itemToWrite(writer, 'hearing-first')
  expect(returned).toMatchObject([{ remark: '请写明是罚款', by: { nameZh: '周正' } }])
  const mended = { ...form, questions: [{ ...form.questions[0]!, stem: { zh: '公安机关拟罚款四千元的，当事人可以要求听证。', en: '' } }] }
  expect(
    (await answeredForm(writer, press('submit', form, stand, 'near-duplicate:hearing-warned'), 'hearing-first', now)).answer,
  ).toMatchObject({
    refusal: 'nothing-new',
  })
  expect((await answeredForm(writer, press('submit', mended, stand), 'hearing-first', now)).to).toBe('/items/hearing-first?submitted=2')
  const { versions } = await item(reviewer, 'hearing-first', null, now)
  expect(versions[0]).toMatchObject({ status: 'DRAFT', changes: [{ place: 'stem', before: '听证的罚款起点是四千元。' }] })
  expect(versions[1]).toMatchObject({ status: 'RETURNED', changes: null })
  expect((await waitingItems(reviewer, 1)).total).toBeGreaterThan(0)
})

test('who comes second is told who was first, loses nothing, and may save over it knowingly', async () => {
  const { form, stand } = await itemToWrite(writer, 'hearing-first')
  const mine = { ...form, note: '我的说明' }
  const theirs = { ...form, note: '另一人的说明' }
  expect((await answeredForm(writer, press('save', theirs, stand), 'hearing-first', now)).to).not.toBeNull()
  for (const intent of ['save', 'submit']) {
    const { answer, status } = await answeredForm(writer, press(intent, mine, stand, 'near-duplicate:hearing-warned'), 'hearing-first', now)
    expect(status).toBe(409)
    expect(answer).toMatchObject({
      form: mine,
      refusal: 'moved-on',
      moved: { what: 'copy', by: { nameZh: '唐若云' } },
      stand: { version: 2, copy: 1 },
    })
  }
  const seen = { version: 2, copy: 1 }
  expect((await answeredForm(writer, press('submit', mine, seen), 'hearing-first', now)).to).toBe('/items/hearing-first?submitted=3')
  const late = await answeredForm(writer, press('save', theirs, seen), 'hearing-first', now)
  expect(late.answer).toMatchObject({ form: theirs, moved: { what: 'version', version: 3 } })
  // the copy was made on a version that is no longer the newest: it is not offered again
  expect((await itemToWrite(writer, 'hearing-first')).copy).toBeNull()
})

test('of two who save at the same moment one is refused, whether the item is new or not', async () => {
  const stand = { version: 0, copy: 0 }
  const racing = ['甲', '乙', '丙'].map((stem) => typed('hearing-race', stem))
  const first = await Promise.all(racing.map((form) => keepWorkingCopy(writer, { secretForm: form, stand }, now)))
  expect(first.map((outcome) => (outcome.ok ? 'ok' : outcome.refusal)).sort()).toEqual(['ok', 'slug-taken', 'slug-taken'])
  const items = ['甲', '乙'].map((stem) => ({
    ...{ slug: 'hearing-race', topic: 'hearing', sets: [] },
    content: {
      ...{
        body: { type: 'TRUE_FALSE', stem: { zh: stem }, explanation: { zh: '解析' }, answer: true },
        difficulty: 'EASY',
        asOf: '2026-11-24',
      },
      citations: [{ regulation: 'public-security-penalties', version: '2025', article: '117' }],
    },
  }))
  const second = await Promise.all(items.map((secretItem) => writeItem(writer, { secretItem, stand: { version: 0, copy: 1 } }, now)))
  expect(second.map((outcome) => (outcome.ok ? 'ok' : outcome.refusal)).sort()).toEqual(['moved-on', 'ok'])
})

test('no audit entry holds what was written', async () => {
  const written = ['items.item.written', 'items.working-copy.kept']
  const where = { name: { in: written }, outcome: 'done' }
  const entries = await database.client.auditEntry.findMany({ where, select: { subject: true, detail: true } })
  expect(entries.length).toBeGreaterThan(5)
  for (const word of ['explanation', 'isCorrect', '第117条', 'answer', '四千元']) expect(JSON.stringify(entries)).not.toContain(word)
})
