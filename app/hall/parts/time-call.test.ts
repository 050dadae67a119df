import { expect, test } from 'vitest'
import { timeCall } from './time-call'

const minute = 60_000

test('the time is called at 30, 10, 5 and 1 minutes', () => {
  for (const minutes of [30, 10, 5, 1]) expect(timeCall(minutes * minute + 1, minutes * minute)).toBe(minutes)
  expect(timeCall(29 * minute, 28 * minute)).toBeNull()
})

test('a computer that slept through several calls hears the latest', () => {
  expect(timeCall(31 * minute, 4 * minute)).toBe(5)
})

test('nothing is called when the time is over', () => {
  expect(timeCall(2 * minute, -1)).toBeNull()
})
