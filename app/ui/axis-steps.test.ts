import { expect, test } from 'vitest'
import { axisSteps } from './axis-steps'

test('an axis starts at zero, steps by round whole numbers and holds the greatest count', () => {
  expect(axisSteps(38)).toEqual([0, 10, 20, 30, 40])
  expect(axisSteps(3)).toEqual([0, 1, 2, 3])
  expect(axisSteps(1)).toEqual([0, 1])
  expect(axisSteps(170)).toEqual([0, 50, 100, 150, 200])
  expect(axisSteps(9)).toEqual([0, 5, 10])
})
