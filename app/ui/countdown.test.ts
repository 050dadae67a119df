import { expect, test } from 'vitest'
import { formatFor } from '~/platform/format'
import { countdown, daysLeft, isDaysAway } from './countdown'

const HOUR = 3_600_000

test('zero shows only when time is over', () => {
  expect(countdown(1)).toBe('00:00:01')
  expect(countdown(0)).toBe('00:00:00')
  expect(countdown(-4000)).toBe('00:00:00')
})

test('hours, minutes and seconds have two digits', () => {
  expect(countdown(3_533_000)).toBe('00:58:53')
  expect(countdown(7_200_000)).toBe('02:00:00')
})

test('the last 24 hours run in seconds', () => {
  expect(isDaysAway(24 * HOUR)).toBe(false)
  expect(countdown(24 * HOUR)).toBe('24:00:00')
  expect(isDaysAway(24 * HOUR + 1)).toBe(true)
})

test('what is longer is said in whole days and hours', () => {
  const long = 59 * 24 * HOUR + 23 * HOUR + 59 * 60_000
  expect([daysLeft(long, formatFor('zh-CN')), daysLeft(long, formatFor('en'))]).toEqual(['59 天 23 小时', '59 days 23 hours'])
  expect([daysLeft(25 * HOUR, formatFor('zh-CN')), daysLeft(25 * HOUR, formatFor('en'))]).toEqual(['1 天 1 小时', '1 day 1 hour'])
  expect(daysLeft(48 * HOUR + 12 * 60_000, formatFor('en'))).toBe('2 days')
})
