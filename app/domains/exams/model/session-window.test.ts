import { expect, test } from 'vitest'
import { servesUnit } from './exam-reach'
import { mayHoldWindow, takesCandidates } from './session-window'

const at = (clock: string) => new Date(`2026-11-24T${clock}+08:00`)
const window = (opens: string, ends: string) => ({ opensAt: at(opens), endsAt: at(ends) })

test.each([
  ['exactly the minutes of the policy', window('09:00:00', '10:30:00'), at('08:00:00'), null],
  ['in the minute that is running', window('09:00:00', '10:30:00'), at('09:00:59'), null],
  ['a minute ago', window('09:00:00', '10:30:00'), at('09:01:00'), 'opens-in-the-past'],
  ['ending as it opens', window('09:00:00', '09:00:00'), at('08:00:00'), 'ends-before-opening'],
  ['a minute too short', window('09:00:00', '10:29:00'), at('08:00:00'), 'window-too-short'],
])('a sitting of 90 minutes %s', (_, times, now, refusal) => {
  const outcome = mayHoldWindow(times, 90, now)
  expect(outcome.ok ? null : outcome.refusal).toBe(refusal)
})

test('a formal sitting takes candidates before its opening, a mock until its end', () => {
  const times = window('09:00:00', '10:30:00')
  expect(takesCandidates('FORMAL', times, at('08:59:59'))).toBe(true)
  expect(takesCandidates('FORMAL', times, at('09:00:00'))).toBe(false)
  expect(takesCandidates('MOCK', times, at('10:29:59'))).toBe(true)
  expect(takesCandidates('MOCK', times, at('10:30:00'))).toBe(false)
})

test('an exam serves its own unit and those below, not its neighbour and not those above', () => {
  expect(servesUnit('/99/', '/99/')).toBe(true)
  expect(servesUnit('/99/', '/99/9901/')).toBe(true)
  expect(servesUnit('/99/9901/', '/99/9902/')).toBe(false)
  expect(servesUnit('/99/9901/', '/99/')).toBe(false)
})
