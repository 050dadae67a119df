import { expect, test } from 'vitest'
import { afterFailure, attemptsLeft, isBlocked } from './back-off'

const now = new Date('2026-11-24T02:00:00Z')

test('four wrong passwords cost nothing but are counted down', () => {
  for (let failures = 0; failures < 4; failures += 1) expect(afterFailure(failures, now).blockedUntil).toBeNull()
  expect([1, 2, 3, 4].map(attemptsLeft)).toEqual([4, 3, 2, 1])
})

test('from the fifth on the wait doubles and stops at a quarter of an hour', () => {
  const waits = [4, 5, 6, 7, 8, 9, 20].map((failures) => (afterFailure(failures, now).blockedUntil!.getTime() - now.getTime()) / 1000)
  expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900])
})

test('a block ends at its instant', () => {
  const until = new Date(now.getTime() + 1)
  expect(isBlocked({ failures: 5, blockedUntil: until }, now)).toBe(true)
  expect(isBlocked({ failures: 5, blockedUntil: until }, until)).toBe(false)
  expect(isBlocked(null, now)).toBe(false)
})
