import { expect, test } from 'vitest'
import { countdown } from './countdown'

test('zero shows only when time is over', () => {
  expect(countdown(1)).toBe('00:00:01')
  expect(countdown(0)).toBe('00:00:00')
  expect(countdown(-4000)).toBe('00:00:00')
})

test('hours, minutes and seconds have two digits', () => {
  expect(countdown(3_533_000)).toBe('00:58:53')
  expect(countdown(7_200_000)).toBe('02:00:00')
})
