import { expect, test } from 'vitest'
import { yearTicks } from './year-ticks'

test('the years reach beyond the last day', () => {
  expect(yearTicks(['2024-05-31', '2026-12-31'])).toEqual(['2024-01-01', '2025-01-01', '2026-01-01', '2027-01-01'])
})

test('many years are thinned, and still hold the last day', () => {
  const ticks = yearTicks(['2001-02-03', '2031-05-31'])
  expect(ticks.length).toBeLessThanOrEqual(12)
  expect(ticks[ticks.length - 1]! >= '2031-05-31').toBe(true)
})
