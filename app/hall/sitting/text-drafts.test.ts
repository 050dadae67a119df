import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createTextDrafts } from './text-drafts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('typing is saved once, at the pause, within three seconds', () => {
  const save = vi.fn()
  const drafts = createTextDrafts(save)
  drafts.type('q1', { blanks: ['2'] })
  vi.advanceTimersByTime(1_000)
  drafts.type('q1', { blanks: ['24'] })
  vi.advanceTimersByTime(1_000)
  expect(save).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2_000)
  expect(save).toHaveBeenCalledTimes(1)
  expect(save).toHaveBeenCalledWith('q1', { blanks: ['24'] })
})

test('nothing is saved while a composition is open', () => {
  const save = vi.fn()
  const drafts = createTextDrafts(save)
  drafts.type('q1', { blanks: ['a'] })
  drafts.hold('q1')
  vi.advanceTimersByTime(10_000)
  expect(save).not.toHaveBeenCalled()
  drafts.type('q1', { blanks: ['ab'] })
  vi.advanceTimersByTime(3_000)
  expect(save).toHaveBeenCalledWith('q1', { blanks: ['ab'] })
})

test('leaving saves what was typed at once', () => {
  const save = vi.fn()
  const drafts = createTextDrafts(save)
  drafts.type('q1', { blanks: ['a'] })
  drafts.type('q2', { blanks: ['b'] })
  drafts.flush()
  expect(save.mock.calls.map(([questionId]) => questionId)).toEqual(['q1', 'q2'])
  vi.advanceTimersByTime(5_000)
  expect(save).toHaveBeenCalledTimes(2)
})
