import { expect, test } from 'vitest'
import { pageNumber } from './page-number'

test.each([
  ['', 1],
  ['page=', 1],
  ['page=3', 3],
  ['page=2.9', 2],
  ['page=0', 1],
  ['page=-4', 1],
  ['page=two', 1],
  ['page=1e400', 100_000],
  ['page=999999999999999999999', 100_000],
])('%s is page %i', (query, page) => expect(pageNumber(new URLSearchParams(query))).toBe(page))
