import { expect, test } from 'vitest'
import { candidateStatus, isResultVisible, lateEntryUntil, mayStart, sessionStatus } from './session-status'

const at = (clock: string) => new Date(`2026-11-24T${clock}:00+08:00`)
const session = { opensAt: at('09:00'), endsAt: at('11:00'), lateEntryUntil: lateEntryUntil(at('09:00'), 30) }

test('nobody starts before the opening, after the end, or more than thirty minutes late', () => {
  expect(mayStart(session, at('08:59'))).toMatchObject({ refusal: 'not-open-yet' })
  expect(mayStart(session, at('09:30')).ok).toBe(true)
  expect(mayStart(session, at('09:31'))).toMatchObject({ refusal: 'late-entry-closed' })
  expect(mayStart({ ...session, lateEntryUntil: null }, at('10:59')).ok).toBe(true)
  expect(mayStart(session, at('11:00'))).toMatchObject({ refusal: 'session-over' })
})

test('a session is scheduled, running, ended, published', () => {
  const unpublished = { publishedAt: null }
  expect(sessionStatus(session, unpublished, at('08:00'))).toBe('SCHEDULED')
  expect(sessionStatus(session, unpublished, at('09:00'))).toBe('RUNNING')
  expect(sessionStatus(session, unpublished, at('11:00'))).toBe('ENDED')
  expect(sessionStatus(session, { publishedAt: at('12:00') }, at('13:00'))).toBe('PUBLISHED')
})

test('a candidate is expected, absent, sitting, over time, or ended in one of three ways', () => {
  const none = { startedAt: null, deadlineAt: null, ending: null }
  const sitting = { startedAt: at('09:05'), deadlineAt: at('10:05'), ending: null }
  expect(candidateStatus(none, session, at('09:20'))).toBe('EXPECTED')
  expect(candidateStatus(none, session, at('09:31'))).toBe('ABSENT')
  expect(candidateStatus(sitting, session, at('10:00'))).toBe('SITTING')
  expect(candidateStatus(sitting, session, at('10:06'))).toBe('OVERTIME')
  expect(candidateStatus({ ...sitting, ending: 'TIME_OUT' }, session, at('10:10'))).toBe('TIME_OUT')
})

test('mock results show at once, formal ones after publication', () => {
  expect(isResultVisible('MOCK', null)).toBe(true)
  expect(isResultVisible('FORMAL', null)).toBe(false)
  expect(isResultVisible('FORMAL', at('12:00'))).toBe(true)
})
