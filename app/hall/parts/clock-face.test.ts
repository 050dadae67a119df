import { expect, test } from 'vitest'
import { clockFace } from './clock-face'

test('the face shows whole seconds, the last one until it is over', () => {
  expect(clockFace(3_533_000)).toBe('00:58:53')
  expect(clockFace(1)).toBe('00:00:01')
  expect(clockFace(0)).toBe('00:00:00')
  expect(clockFace(-5_000)).toBe('00:00:00')
  expect(clockFace(36_000_000)).toBe('10:00:00')
})
