import { expect, test } from 'vitest'
import { markQuickCheck } from './quick-check'

const single = { topic: 't', type: 'SINGLE', right: ['b'] } as const
const multiple = { topic: 't', type: 'MULTIPLE', right: ['a', 'c'] } as const
const offered = ['a', 'b', 'c']

test('an answer is right when it is exactly the right choices', () => {
  expect(markQuickCheck(single, offered, ['b'])).toMatchObject({ ok: true, value: { isCorrect: true } })
  expect(markQuickCheck(multiple, offered, ['c', 'a', 'a'])).toMatchObject({ ok: true, value: { isCorrect: true, chosen: ['a', 'c'] } })
  expect(markQuickCheck(multiple, offered, ['a'])).toMatchObject({ ok: true, value: { isCorrect: false } })
})

test.each([
  [[], 'nothing-chosen'],
  [['z'], 'unknown-choice'],
  [['a', 'b'], 'one-only'],
] as const)('the answer %j is refused', (chosen, refusal) => {
  expect(markQuickCheck(single, offered, chosen)).toMatchObject({ ok: false, refusal })
})
