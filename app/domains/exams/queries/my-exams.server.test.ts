import { expect, test } from 'vitest'
import { saveBlueprint } from '~/domains/items/commands/save-blueprint.server'
import { ownDatabase } from '../../../../tests/support/database'
import { done, examWorld } from '../../../../tests/support/exam-world'
import { myExams } from './my-exams.server'

const database = await ownDatabase()
const { client } = database
const world = await examWorld(database, { kind: 'MOCK', candidates: 2 })
const [officer] = world.officers
const now = new Date(world.opensAt.getTime() + 60_000)
const sections = [{ id: 'single', type: 'SINGLE' as const, items: 3, marksEach: 1 }]
const wholly = (values: string[]) => ({ id: 'topic', by: 'topic' as const, values, minShare: 1 })

/** The exam's blueprint becomes this one. */
async function drawnBy(slug: string, rules: { sets: ('basic' | 'diagnostic')[]; demands: ReturnType<typeof wholly>[] }) {
  const names = { slug, nameZh: slug, nameEn: slug }
  const { blueprintId } = done(await saveBlueprint(world.people.trainer, { ...names, rules: { sections, ...rules } }, now))
  await client.exam.update({ where: { id: world.examId }, data: { blueprintId } })
  return (await myExams(officer!, now)).open[0]!
}

test('an exam of other items is no diagnostic test, however short it is', async () => {
  expect((await myExams(officer!, now)).open).toMatchObject([{ kind: 'MOCK', diagnostic: null }])
  expect(await drawnBy('basic-too', { sets: ['basic', 'diagnostic'], demands: [wholly(['summons'])] })).toMatchObject({ diagnostic: null })
})

test('a diagnostic test says its topic and what is known of the officer', async () => {
  const summons = { topicZh: '传唤', topicEn: 'Summons', position: 0 }
  const rules = { sets: ['diagnostic' as const], demands: [wholly(['summons'])] }
  expect(await drawnBy('one-topic', rules)).toMatchObject({ diagnostic: { ...summons, share: null } })
  const known = Promise.resolve([{ slug: 'summons', nameZh: '传唤', nameEn: 'Summons', share: 0.4 }])
  expect((await myExams(officer!, now, known)).open).toMatchObject([{ diagnostic: { ...summons, share: 0.4 } }])
})

test('a diagnostic test of several topics names none', async () => {
  const rules = { sets: ['diagnostic' as const], demands: [wholly(['summons', 'evidence'])] }
  expect(await drawnBy('all-topics', rules)).toMatchObject({ diagnostic: { topicZh: null, topicEn: null, share: null } })
})
