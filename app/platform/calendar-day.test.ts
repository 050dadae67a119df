import { expect, test } from 'vitest'
import { addDays, addMonths, columnDay, dayColumn, dayOf, daysBetween } from './calendar-day'

test('the day turns at midnight in Shanghai', () => {
  expect(dayOf(new Date('2026-03-31T15:59:59.999Z'))).toBe('2026-03-31')
  expect(dayOf(new Date('2026-03-31T16:00:00Z'))).toBe('2026-04-01')
})

test('a day column goes there and back', () => {
  expect(columnDay(dayColumn('2028-02-29'))).toBe('2028-02-29')
})

test('days are added over month and year ends', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
})

test.each([
  ['2026-04-03', 60, '2031-04-03'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected)
})

test('days between are counted whole, backwards below zero', () => {
  expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1)
  expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1)
})
