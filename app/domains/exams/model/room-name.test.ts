import { expect, test } from 'vitest'
import { isSameRoom } from './room-name'

test.each([
  ['市局培训中心 03 考场', '市局培训中心03考场', true],
  ['机考室Ａ', '机考室 a', true],
  ['机考室A', '机考室B', false],
  ['3号考场', '03号考场', false],
])('%s and %s', (one, other, expected) => {
  expect(isSameRoom(one, other)).toBe(expected)
})
