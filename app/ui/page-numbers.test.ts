import { expect, test } from 'vitest'
import { pageHref, pageNumbers } from './page-numbers'

test('the ends and the neighbours are offered, with a gap only where two or more are left out', () => {
  expect(pageNumbers(1, 4)).toEqual([1, 2, 3, 4])
  expect(pageNumbers(6, 12)).toEqual([1, null, 5, 6, 7, null, 12])
  expect(pageNumbers(1, 1)).toEqual([1])
})

test('a page’s address keeps the filters, and the first page has no number', () => {
  expect(pageHref('/certificates?unit=7&page=3', 4)).toBe('/certificates?unit=7&page=4')
  expect(pageHref('/certificates?page=3', 1)).toBe('/certificates')
})
