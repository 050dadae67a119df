import { expect, test } from 'vitest'
import { bankFilter, pageWithin } from './bank-filter'

const everything = { topic: '', type: '', status: '', difficulty: '', search: '', page: 1 }

test('an address without a query asks for everything', () => {
  expect(bankFilter(new URLSearchParams())).toEqual(everything)
})

test('an address asks for what it names', () => {
  const query = new URLSearchParams('topic=summons&type=CASE_GROUP&status=DRAFT&difficulty=HARD&q=%20传唤%20&page=3')
  expect(bankFilter(query)).toEqual({
    ...{ topic: 'summons', type: 'CASE_GROUP', status: 'DRAFT' },
    ...{ difficulty: 'HARD', search: '传唤', page: 3 },
  })
})

test.each(['type=ESSAY', 'status=LOST', 'difficulty=', 'topic=../x', 'page=-2', 'page=zero', 'page=0.5'])(
  'what it does not understand is as if it were not there: %s',
  (query) => {
    expect(bankFilter(new URLSearchParams(query))).toEqual(everything)
  },
)

test('a page beyond the end is the last one', () => {
  expect(pageWithin(9, 51, 25)).toBe(3)
  expect(pageWithin(2, 51, 25)).toBe(2)
  expect(pageWithin(4, 0, 25)).toBe(1)
})
