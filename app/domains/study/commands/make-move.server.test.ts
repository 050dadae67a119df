import { beforeAll, expect, test } from 'vitest'
import { populate, type Population } from '#prisma/seed/populate'
import { addFile, contentDirectory, importGround } from '../../../../tests/support/study-content'
import { ownDatabase } from '../../../../tests/support/database'
import { scenarioPage } from '../queries/scenario-page.server'
import { scenarios } from '../queries/scenarios.server'
import { importScenarios } from './import-scenarios.server'
import { makeMove } from './make-move.server'
import { startScenario } from './start-scenario.server'

const database = await ownDatabase()
const now = new Date('2026-06-01T01:00:00Z')
let world: Population
let root: string

const say = (words: string) => `{ zh: '${words}', en: '${words}' }`
const choice = (id: string, verdict: string, more = '') =>
  `      - { id: ${id}, text: ${say(id)}, verdict: ${verdict}, reason: ${say(`why ${id}`)}${more} }\n`
const step = (id: string, choices: string) =>
  `  - id: ${id}\n    kind: CHOOSE\n    mode: SAY\n    situation: ${say(`situation ${id}`)}\n    choices:\n${choices}`
const SCENARIO = `slug: approach
topics: [inquiry-time-limits]
citations: ['public-security-penalties@2025:97']
minutes: 5
reviewStatus: draft-for-legal-review
asOf: 2026-06-30
title: ${say('approach')}
summary: ${say('summary')}
facts: [${say('one')}, ${say('two')}]
steps:
${step('one', choice('a', 'RIGHT', ', next: two') + choice('b', 'WRONG') + choice('c', 'CRITICAL'))}
${step('calm', choice('a', 'RIGHT') + choice('b', 'WRONG'))}
${step('two', choice('a', 'RIGHT') + choice('b', 'WRONG'))}
  - id: order
    kind: ORDER
    mode: DO
    situation: ${say('situation order')}
    actions: [{ id: a, text: ${say('second')} }, { id: b, text: ${say('first')} }, { id: c, text: ${say('never')}, omit: true, reason: ${say('no')} }]
    rules: [{ first: b, then: a, reason: ${say('why b')}, cite: 'public-security-penalties@2025:97' }]
    reason: ${say('why order')}
${step('last', choice('a', 'RIGHT') + choice('b', 'WRONG'))}
ending: { passed: ${say('good')}, failed: ${say('bad')} }
remember: [${say('r1')}, ${say('r2')}, ${say('r3')}]
`

beforeAll(async () => {
  world = await populate('a-demo-password', now)
  root = contentDirectory({ 'scenarios/approach.yaml': SCENARIO })
  await importGround(root, now)
  expect(await importScenarios(root, now)).toMatchObject({ imported: ['approach'], refused: [] })
})

async function begin(person = 'lin') {
  const actor = await world.as(person)
  const started = await startScenario(actor, { slug: 'approach' }, now)
  if (!started.ok) throw new Error(started.refusal)
  const { runId } = started.value
  const move = (stepId: string, answer: object) => makeMove(actor, { runId, stepId, ...answer }, now)
  return { actor, runId, move, page: () => scenarioPage(actor, 'approach', runId) }
}

test('a walk goes from step to step, gives the reason after each, and ends passed', async () => {
  const { move, page, actor } = await begin()
  expect(JSON.stringify((await page()).run?.due)).not.toContain('why')
  await move('one', { choice: 'a' })
  expect((await page()).run).toMatchObject({ due: { id: 'two' }, moves: [{ verdict: 'RIGHT', reasons: [{ zh: 'why a' }] }] })
  await move('two', { choice: 'a' })
  expect(await move('order', { positions: { a: 2, b: 1, c: 0 } })).toMatchObject({ ok: true, value: { verdict: 'RIGHT' } })
  expect(await move('last', { choice: 'a' })).toMatchObject({ ok: true, value: { isOver: true } })
  expect((await page()).run).toMatchObject({ due: null, ending: { isPassed: true, points: 8, maxPoints: 8, words: { zh: 'good' } } })
  expect(await scenarios(actor)).toMatchObject([{ slug: 'approach', last: { isPassed: true } }])
})

test('a critical mistake ends the walk at once', async () => {
  const { move, page } = await begin()
  expect(await move('one', { choice: 'c' })).toMatchObject({ ok: true, value: { verdict: 'CRITICAL', isOver: true } })
  expect((await page()).run?.ending).toMatchObject({ isPassed: false, words: { zh: 'bad' } })
  expect(await move('calm', { choice: 'a' })).toMatchObject({ refusal: 'run-ended' })
})

test('a wrong choice leads along its detour', async () => {
  const { move, page } = await begin()
  await move('one', { choice: 'b' })
  expect((await page()).run?.due?.id).toBe('calm')
})

test('only the step that is due takes an answer, and only what it offers', async () => {
  const { move, page } = await begin()
  expect(await move('two', { choice: 'a' })).toMatchObject({ refusal: 'not-your-turn' })
  expect(await move('nine', { choice: 'a' })).toMatchObject({ refusal: 'unknown-step' })
  expect(await move('one', {})).toMatchObject({ refusal: 'nothing-chosen' })
  expect(await move('one', { choice: 'z' })).toMatchObject({ refusal: 'unknown-choice' })
  await move('one', { choice: 'a' })
  expect(await move('one', { choice: 'a' })).toMatchObject({ refusal: 'not-your-turn' })
  await move('two', { choice: 'a' })
  expect(await move('order', { positions: { a: 1, b: 1 } })).toMatchObject({ refusal: 'numbers-twice' })
  expect((await page()).run?.moves).toHaveLength(2)
})

test('nobody walks or sees another officer’s run', async () => {
  const { runId } = await begin()
  const other = await world.as('xu')
  expect(await makeMove(other, { runId, stepId: 'one', choice: 'a' }, now)).toMatchObject({ refusal: 'not-found' })
  await expect(scenarioPage(other, 'approach', runId)).rejects.toMatchObject({ status: 404 })
})

test('a scenario with a fault is refused with its line, and the version that was there stays', async () => {
  addFile(root, 'scenarios/approach.yaml', SCENARIO.replace('next: two', 'next: nowhere'))
  const { refused } = await importScenarios(root, now)
  expect(refused).toEqual([{ file: 'scenarios/approach.yaml', line: 11, fault: 'unknown-step', detail: { id: 'one', next: 'nowhere' } }])
  expect(await database.client.scenarioVersion.count()).toBe(1)
})
