import { expect, test } from 'vitest'
import { ScenarioDocument } from './scenario'
import { scenarioCitations, scenarioFaults } from './scenario-faults'
import { markMove, orderMistakes, rightOrder, scenarioResult } from './scenario-move'

const say = (zh: string) => ({ zh, en: zh })
const choose = (id: string, extra: object = {}, choices: object[] = []) => ({
  id,
  kind: 'CHOOSE',
  mode: 'SAY',
  situation: say('x'),
  choices: [
    { id: 'a', text: say('a'), verdict: 'RIGHT', reason: say('r') },
    { id: 'b', text: say('b'), verdict: 'WRONG', reason: say('r') },
    ...choices,
  ],
  ...extra,
})
const order = {
  id: 'order',
  kind: 'ORDER',
  mode: 'DO',
  situation: say('x'),
  reason: say('r'),
  actions: [
    { id: 'a', text: say('二') },
    { id: 'b', text: say('一') },
    { id: 'c', text: say('三') },
    { id: 'd', text: say('不做'), omit: true, critical: true, reason: say('r') },
  ],
  rules: [
    { first: 'b', then: 'a', reason: say('r'), cite: 'peoples-police@2012:9' },
    { first: 'a', then: 'c', critical: true, reason: say('r') },
  ],
}
const document = (steps: object[] = standard()) => ({
  slug: 'stop',
  topics: ['stop-and-question'],
  citations: ['peoples-police@2012:9'],
  minutes: 5,
  reviewStatus: 'draft-for-legal-review',
  asOf: '2026-06-30',
  title: say('盘问'),
  summary: say('s'),
  facts: [say('1'), say('2')],
  steps,
  ending: { passed: say('p'), failed: say('f') },
  remember: [say('1'), say('2'), say('3')],
})
function standard() {
  const critical = { id: 'c', text: say('c'), verdict: 'CRITICAL', reason: say('r') }
  const detour = { id: 'd', text: say('d'), verdict: 'ACCEPTABLE', reason: say('r'), next: 'calm' }
  return [choose('one', { next: 'two' }, [critical, detour]), choose('calm'), choose('two'), order, choose('last')]
}
const script = ScenarioDocument.parse(document())
const step = (id: string) => script.steps.find((row) => row.id === id)!
const faults = (steps: object[]) => scenarioFaults(ScenarioDocument.parse(document(steps))).map(({ fault }) => fault)

test('a choice earns by its verdict and leads along its branch', () => {
  expect(markMove(script, step('one'), { choice: 'a' })).toMatchObject({ value: { verdict: 'RIGHT', points: 2, next: 'two' } })
  expect(markMove(script, step('one'), { choice: 'd' })).toMatchObject({ value: { points: 1, next: 'calm' } })
  expect(markMove(script, step('calm'), { choice: 'b' })).toMatchObject({ value: { points: 0, next: 'two' } })
})

test('a critical mistake ends the scenario', () => {
  expect(markMove(script, step('one'), { choice: 'c' })).toMatchObject({ value: { verdict: 'CRITICAL', next: null } })
  expect(markMove(script, step('order'), { order: ['b', 'a', 'c', 'd'] })).toMatchObject({ value: { verdict: 'CRITICAL', next: null } })
  expect(markMove(script, step('order'), { order: ['c', 'b', 'a'] })).toMatchObject({ value: { verdict: 'CRITICAL' } })
})

test('an order is right when every rule holds and nothing is left out; one mistake is acceptable', () => {
  expect(markMove(script, step('order'), { order: ['b', 'a', 'c'] })).toMatchObject({ value: { verdict: 'RIGHT', next: 'last' } })
  expect(markMove(script, step('order'), { order: ['a', 'b', 'c'] })).toMatchObject({ value: { verdict: 'ACCEPTABLE' } })
  expect(markMove(script, step('order'), { order: ['b'] })).toMatchObject({ value: { verdict: 'WRONG' } })
})

test.each([
  ['one', { choice: '' }, 'nothing-chosen'],
  ['one', { choice: 'z' }, 'unknown-choice'],
  ['order', { order: [] }, 'nothing-chosen'],
  ['order', { order: ['a', 'a'] }, 'numbers-twice'],
  ['order', { order: ['z'] }, 'unknown-choice'],
  ['order', { choice: 'a' }, 'nothing-chosen'],
] as const)('the answer to %s %j is refused', (id, answer, refusal) => {
  expect(markMove(script, step(id), answer)).toMatchObject({ ok: false, refusal })
})

test('mistakes of an order are named, and a right order is shown', () => {
  const found = step('order')
  if (found.kind !== 'ORDER') throw new Error('not an order')
  expect(orderMistakes(found, ['a', 'b', 'd']).map(({ kind }) => kind)).toEqual(['must-not', 'must', 'before'])
  expect(rightOrder(found)).toEqual(['b', 'a', 'c'])
})

test('a walk passes without critical mistakes and with enough of its points', () => {
  const move = (verdict: string, points: number) => ({ verdict, points })
  expect(scenarioResult([move('RIGHT', 2), move('RIGHT', 2), move('ACCEPTABLE', 1)], 0.8)).toMatchObject({
    points: 5,
    maxPoints: 6,
    isPassed: true,
  })
  expect(scenarioResult([move('RIGHT', 2), move('WRONG', 0)], 0.8)).toMatchObject({ isPassed: false })
  expect(scenarioResult([...Array<object>(9).fill(move('RIGHT', 2)), move('CRITICAL', 0)] as never, 0.8)).toMatchObject({ isPassed: false })
})

test('a good scenario has no faults, and its citations are found', () => {
  expect(scenarioFaults(script)).toEqual([])
  expect(scenarioCitations(script)).toEqual(['peoples-police@2012:9'])
})

test('dead ends, ways back, unreachable steps and missing keys are found', () => {
  const [one, calm, two, , last] = standard()
  expect(faults([one!, calm!, two!, order, choose('last', { next: 'nowhere' })])).toEqual(['unknown-step'])
  expect(faults([one!, calm!, two!, order, choose('last', { next: 'two' })])).toContain('backward-step')
  expect(faults([choose('one', { next: 'two' }), calm!, two!, order, last!])).toEqual(['unreachable-step', 'no-branch'])
  expect(faults([one!, calm!, two!, { ...order, rules: [...order.rules, { first: 'c', then: 'b', reason: say('r') }] }, last!])).toEqual([
    'rules-contradict',
  ])
  expect(faults([one!, calm!, two!, { ...order, rules: [{ first: 'd', then: 'b', reason: say('r') }] }, last!])).toEqual([
    'rule-unknown-action',
  ])
  expect(faults([one!, calm!, two!, two!, last!])).toContain('step-twice')
})
