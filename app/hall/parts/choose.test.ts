import { expect, test } from 'vitest'
import type { PaperQuestion } from '../protocol/hall-protocol'
import { choose, cleared } from './choose'

const text = { zh: 'x', en: null }
const question = (type: PaperQuestion['type']): PaperQuestion => ({
  questionId: 'q',
  type,
  marks: 1,
  ruleKey: 'single-exact',
  stem: text,
  options: ['c', 'a', 'b'].map((optionId) => ({ optionId, text })),
})

test('a single choice replaces the one before', () => {
  expect(choose(question('SINGLE'), { choice: 'a' }, 'b')).toEqual({ choice: 'b' })
  expect(choose(question('TRUE_FALSE'), undefined, 'b')).toEqual({ choice: 'b' })
})

test('a multiple choice is added and taken back', () => {
  const multiple = question('MULTIPLE')
  const both = choose(multiple, choose(multiple, undefined, 'b'), 'c')
  expect(both).toEqual({ choices: ['c', 'b'] })
  expect(choose(multiple, both, 'c')).toEqual({ choices: ['b'] })
})

test('clearing leaves an answer of the right kind that says nothing', () => {
  expect(cleared(question('SINGLE'))).toEqual({ choice: null })
  expect(cleared(question('MULTIPLE'))).toEqual({ choices: [] })
  expect(cleared({ ...question('FILL_IN'), blanks: 2 })).toEqual({ blanks: ['', ''] })
})
