import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createTextDrafts } from './text-drafts'

let ticks = 0
const stamp = () => ({ syncId: 's', elapsedMs: (ticks += 1) })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('typing is saved once, at the pause, within three seconds', () => {
  const save = vi.fn()
  const drafts = createTextDrafts(save, stamp)
  drafts.type('q1', { blanks: ['2'] })
  vi.advanceTimersByTime(1_000)
  drafts.type('q1', { blanks: ['24'] })
  vi.advanceTimersByTime(1_000)
  expect(save).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2_000)
  expect(save).toHaveBeenCalledTimes(1)
  expect(save).toHaveBeenCalledWith('q1', { blanks: ['24'] }, expect.anything())
})

test('nothing is saved while a composition is open', () => {
  const save = vi.fn()
  const drafts = createTextDrafts(save, stamp)
  drafts.type('q1', { blanks: ['a'] })
  drafts.hold('q1')
  vi.advanceTimersByTime(10_000)
  expect(save).not.toHaveBeenCalled()
  drafts.type('q1', { blanks: ['ab'] })
  vi.advanceTimersByTime(3_000)
  expect(save).toHaveBeenCalledWith('q1', { blanks: ['ab'] }, expect.anything())
})

test('leaving saves what was typed at once', () => {
  const save = vi.fn()
  const drafts = createTextDrafts(save, stamp)
  drafts.type('q1', { blanks: ['a'] })
  drafts.type('q2', { blanks: ['b'] })
  drafts.flush()
  expect(save.mock.calls.map(([questionId]) => questionId)).toEqual(['q1', 'q2'])
  vi.advanceTimersByTime(5_000)
  expect(save).toHaveBeenCalledTimes(2)
})

test('text counts from the moment it was typed, not from the end of the pause', () => {
  const save = vi.fn()
  const drafts = createTextDrafts(save, stamp)
  drafts.type('q1', { blanks: ['a'] })
  const typedAt = ticks
  ticks += 1_000
  drafts.flush()
  expect(save).toHaveBeenCalledWith('q1', { blanks: ['a'] }, { syncId: 's', elapsedMs: typedAt })
})
