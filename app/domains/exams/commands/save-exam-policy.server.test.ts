import { beforeAll, expect, test } from 'vitest'
import { ownDatabase } from '../../../../tests/support/database'
import { done, examWorld, type ExamWorld } from '../../../../tests/support/exam-world'
import { policyAnswer, policyFields } from '../model/policy-form'
import { examPolicies } from '../queries/exam-policies.server'
import { examPolicy } from '../queries/exam-policy.server'
import { createExam } from './create-exam.server'
import { saveExamPolicy } from './save-exam-policy.server'

const database = await ownDatabase()
const { client } = database
const at = (clock: string) => new Date(`2026-11-24T${clock}+08:00`)
let world: ExamWorld
let people: ExamWorld['people']

beforeAll(async () => {
  world = await examWorld(database, { candidates: 1 })
  people = world.people
})

const typed = {
  ...{
    slug: 'short',
    nameZh: '短考',
    nameEn: 'Short',
    kind: 'MOCK',
    level: '',
    basis: '县局通知 3 号',
    minutes: '40',
    lateEntryMinutes: '',
  },
  ...{ graceSeconds: '60', passMark: '12.5', multipleRule: 'multiple-missing-half', fillInRule: 'fill-in-per-blank' },
}

function form(changed: Partial<Record<keyof typeof typed | 'baseVersion' | 'unitId', string>> = {}): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries({ baseVersion: '0', unitId: world.units.county.id, ...typed, ...changed }))
    data.set(name, value)
  return data
}

const save = (changed: Parameters<typeof form>[0] = {}, actor = people.trainer, now = at('10:00:00')) =>
  saveExamPolicy(actor, policyFields(form(changed)), now)

test.each([
  ['slug', { slug: 'Ohne Leerzeichen' }, 'slug'],
  ['the word of an address', { slug: 'new' }, 'slug'],
  ['no Chinese name', { nameZh: ' ' }, 'nameZh'],
  ['no English name', { nameEn: '' }, 'nameEn'],
  ['no kind', { kind: 'REAL' }, 'kind'],
  ['no minutes', { minutes: '' }, 'minutes'],
  ['half a minute', { minutes: '0.5' }, 'minutes'],
  ['words for minutes', { minutes: '九十' }, 'minutes'],
  ['a pass mark below nothing', { passMark: '-1' }, 'passMark'],
  ['three decimals', { passMark: '60.125' }, 'passMark'],
  ['no grace', { graceSeconds: '' }, 'graceSeconds'],
  ['late entry in words', { lateEntryMinutes: '半小时' }, 'lateEntryMinutes'],
  ['a rule of another type', { multipleRule: 'fill-in-per-blank' }, 'multipleRule'],
  ['no rule', { fillInRule: '' }, 'fillInRule'],
  ['a basis without end', { basis: '长'.repeat(201) }, 'basis'],
])('bad input is said beside its field, and what was typed comes back: %s', async (_, changed, field) => {
  const outcome = await save(changed)
  if (outcome.ok) throw new Error('saved')
  expect(policyAnswer(outcome, form(changed))).toMatchObject({ refusal: 'bad-input', fields: [field], values: { ...typed, ...changed } })
  expect(await client.examPolicy.count({ where: { nameEn: 'Short' } })).toBe(0)
})

test('only who makes exams in a unit may give it a policy', async () => {
  expect(await save({}, people.neighbour)).toMatchObject({ refusal: 'not-permitted' })
  expect(await save({}, people.invigilator)).toMatchObject({ refusal: 'not-permitted' })
  expect(await save({ unitId: world.units.city.id })).toMatchObject({ refusal: 'not-permitted' })
  await expect(examPolicies(people.invigilator)).rejects.toMatchObject({ status: 403 })
  expect(await client.examPolicy.count({ where: { slug: 'short' } })).toBe(0)
})

test('another number makes another version; exams keep the one they were made under', async () => {
  expect(done(await save())).toMatchObject({ version: 1, isNew: true })
  const draft = { titleZh: '一', titleEn: 'One', unitId: world.units.county.id, policySlug: 'short', blueprintSlug: 'small' }
  const { examId } = done(await createExam(people.trainer, draft, at('10:30:00')))
  expect(done(await save({ baseVersion: '1' }, people.trainer, at('11:00:00')))).toMatchObject({ version: 1, isNew: false })
  const changed = { baseVersion: '1', minutes: '50', lateEntryMinutes: '30', multipleRule: 'multiple-all-or-nothing' }
  expect(done(await save(changed, people.trainer, at('12:00:00')))).toMatchObject({ version: 2, isNew: true })
  expect((await client.exam.findUniqueOrThrow({ where: { id: examId }, select: { policy: true } })).policy.minutes).toBe(40)
  const shown = await examPolicy(people.trainer, 'short')
  expect(shown).toMatchObject({ version: 2, mayChange: true, policy: { minutes: 50, passMark: 12.5, basis: '县局通知 3 号' } })
  expect(shown.versions).toMatchObject([
    {
      version: 2,
      changed: ['minutes', 'lateEntryMinutes', 'multipleRule'],
      validFrom: at('12:00:00').toISOString(),
      validUntil: null,
      exams: 0,
    },
    { version: 1, changed: [], validUntil: at('12:00:00').toISOString(), exams: 1, savedBy: { nameEn: people.trainer.nameEn } },
  ])
  expect((await examPolicies(people.trainer)).find(({ slug }) => slug === 'short')).toMatchObject({ version: 2, exams: 1 })
  await expect(client.examPolicy.updateMany({ data: { minutes: 1 } })).rejects.toThrow(/append-only|permission denied/)
})

test('who saves on what another has changed is told, and two at once make one version', async () => {
  expect(await save({ baseVersion: '1', minutes: '45' })).toMatchObject({ refusal: 'policy-changed', detail: { version: 2 } })
  expect(await save({ baseVersion: '0' })).toMatchObject({ refusal: 'policy-exists' })
  const both = await Promise.all(['55', '56'].map((minutes) => save({ baseVersion: '2', minutes })))
  expect(both.map((outcome) => (outcome.ok ? 'saved' : outcome.refusal)).sort()).toEqual(['policy-changed', 'saved'])
  const news = await Promise.all(['45', '46'].map((minutes) => save({ slug: 'twice', minutes })))
  expect(news.map((outcome) => (outcome.ok ? 'saved' : outcome.refusal)).sort()).toEqual(['policy-exists', 'saved'])
})

test('a neighbour neither sees, changes nor uses a unit’s policy; a unit below uses it and does not change it', async () => {
  await expect(examPolicy(people.neighbour, 'short')).rejects.toMatchObject({ status: 404 })
  expect((await examPolicies(people.neighbour)).map(({ slug }) => slug)).toEqual([])
  expect(await save({ baseVersion: '3', minutes: '1' }, people.neighbour)).toMatchObject({ refusal: 'not-permitted' })
  const exam = { titleZh: '二', titleEn: 'Two', unitId: world.units.neighbour.id, policySlug: 'short', blueprintSlug: 'small' }
  expect(await createExam(people.neighbour, exam, at('13:00:00'))).toMatchObject({ refusal: 'unknown-policy' })
  // the name is taken, and a new policy under it is refused as that
  expect(await save({ unitId: world.units.neighbour.id }, people.neighbour)).toMatchObject({ refusal: 'policy-exists' })
  const { scoringRules, ...numbers } = await client.examPolicy.findFirstOrThrow({ where: { slug: 'short', version: 1 } })
  const ofCity = { ...numbers, id: undefined, slug: 'city', unitId: world.units.city.id, scoringRules: scoringRules as object }
  await client.examPolicy.create({ data: ofCity })
  expect(await examPolicy(people.neighbour, 'city')).toMatchObject({ mayChange: false })
  expect(await save({ slug: 'city', baseVersion: '1', minutes: '1' }, people.neighbour)).toMatchObject({ refusal: 'not-permitted' })
  done(await createExam(people.neighbour, { ...exam, policySlug: 'city' }, at('13:00:00')))
})

test('a policy that no unit keeps serves every unit and is changed by nobody below the topmost', async () => {
  const { scoringRules, ...numbers } = await client.examPolicy.findFirstOrThrow({ where: { slug: 'short', version: 1 } })
  await client.examPolicy.create({ data: { ...numbers, id: undefined, slug: 'old', unitId: null, scoringRules: scoringRules as object } })
  for (const actor of [people.trainer, people.neighbour]) {
    expect(await examPolicy(actor, 'old')).toMatchObject({ keeper: null, mayChange: false })
    expect(await save({ slug: 'old', baseVersion: '1', minutes: '1' }, actor)).toMatchObject({ refusal: 'not-permitted' })
  }
})
