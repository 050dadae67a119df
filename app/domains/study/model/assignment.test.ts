import { expect, test } from 'vitest'
import { dutyState } from './assignment'

const dueAt = new Date('2026-06-30T09:00:00Z')
const before = new Date('2026-06-29T09:00:00Z')
const after = new Date('2026-07-01T09:00:00Z')

test('a duty is done by acknowledgement, also after its day', () => {
  expect(dutyState({ dueAt, acknowledgedAt: before, hasReadings: true }, after)).toBe('DONE')
})

test('a duty is overdue after its moment, whatever was read', () => {
  expect(dutyState({ dueAt, acknowledgedAt: null, hasReadings: true }, after)).toBe('OVERDUE')
})

test('before its moment a duty is open, or in progress once something was read', () => {
  expect(dutyState({ dueAt, acknowledgedAt: null, hasReadings: false }, before)).toBe('NOT_STARTED')
  expect(dutyState({ dueAt, acknowledgedAt: null, hasReadings: true }, before)).toBe('IN_PROGRESS')
})
