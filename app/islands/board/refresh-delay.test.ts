import { expect, test } from 'vitest'
import { refreshDelay } from './refresh-delay'

test.each([
  [0, 10_000],
  [1, 10_000],
  [2, 20_000],
  [3, 40_000],
  [4, 60_000],
  [50, 60_000],
])('after %i failures the next asking is in %i ms at most, and not much earlier', (failures, most) => {
  expect(refreshDelay(10_000, failures, () => 0)).toBe(most)
  expect(refreshDelay(10_000, failures, () => 1)).toBe(most * 0.8)
})
