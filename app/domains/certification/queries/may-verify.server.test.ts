import { expect, test } from 'vitest'
import { mayVerify } from './may-verify.server'

const at = (seconds: number) => new Date(Date.UTC(2026, 3, 8, 6, 0, seconds))

test('an address may ask twenty times a minute and again in the next', () => {
  const answers = Array.from({ length: 22 }, () => mayVerify('10.1.1.1', at(0)))
  expect(answers.filter(Boolean)).toHaveLength(20)
  expect(mayVerify('10.1.1.2', at(1))).toBe(true)
  expect(mayVerify('10.1.1.1', at(59))).toBe(false)
  expect(mayVerify('10.1.1.1', at(61))).toBe(true)
})

test('a flood of addresses does not grow the memory for ever, nor lock anybody out', () => {
  const answers = Array.from({ length: 12_000 }, (_, index) => mayVerify(`10.2.${index}`, at(120)))
  expect(answers.every(Boolean)).toBe(true)
})
