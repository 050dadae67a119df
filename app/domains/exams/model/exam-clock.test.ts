import { expect, test } from 'vitest'
import { claimedAt, deadlineOf, extendedDeadline, graceEndsAt, isAbandoned, madeAt, syncIdAt } from './exam-clock'

const at = (clock: string) => new Date(`2026-11-24T${clock}+08:00`)
const facts = { startedAt: at('09:00:00'), minutes: 60, timeFactor: 1, sessionEndsAt: at('11:00:00'), extensions: [] }

test('the deadline is the start and the minutes', () => {
  expect(deadlineOf(facts)).toEqual(at('10:00:00'))
})

test('extra time stretches the minutes, never past the end of the session', () => {
  expect(deadlineOf({ ...facts, timeFactor: 1.5 })).toEqual(at('10:30:00'))
  expect(deadlineOf({ ...facts, timeFactor: 3 })).toEqual(at('11:00:00'))
})

test('who starts late ends with the session', () => {
  expect(deadlineOf({ ...facts, startedAt: at('10:20:00') })).toEqual(at('11:00:00'))
})

test('extensions are added after the session end and only lengthen', () => {
  expect(deadlineOf({ ...facts, startedAt: at('10:20:00'), extensions: [5, 10] })).toEqual(at('11:15:00'))
  expect(deadlineOf({ ...facts, extensions: [-30] })).toEqual(at('10:00:00'))
  expect(extendedDeadline(at('10:00:00'), 10)).toEqual({ ok: true, value: at('10:10:00') })
  for (const minutes of [0, -5, 1.5])
    expect(extendedDeadline(at('10:00:00'), minutes)).toMatchObject({ refusal: 'deadline-only-lengthens' })
})

const grace = { deadlineAt: at('10:00:00'), graceSeconds: 60 }

test.each([
  ['without an outage the grace follows the deadline', [], '10:01:00'],
  ['an outage across the deadline moves the grace to its end', [['09:59:30', '10:05:00']], '10:06:00'],
  ['an outage within the grace moves it too', [['10:00:30', '10:05:00']], '10:06:00'],
  [
    'an outage that begins in the moved grace moves it again',
    [
      ['09:59:30', '10:05:00'],
      ['10:05:40', '10:08:00'],
    ],
    '10:09:00',
  ],
  [
    'outages may come in any order',
    [
      ['10:05:40', '10:08:00'],
      ['09:59:30', '10:05:00'],
    ],
    '10:09:00',
  ],
  ['an outage over before the deadline changes nothing', [['09:40:00', '09:59:59']], '10:01:00'],
  ['an outage after the grace changes nothing', [['10:01:01', '10:30:00']], '10:01:00'],
])('%s', (_, outages, end) => {
  const rows = outages.map(([from, to]) => ({ fromAt: at(from!), toAt: at(to!) }))
  expect(graceEndsAt({ ...grace, outages: rows })).toEqual(at(end))
})

test('an attempt is abandoned only after the last entry could have arrived', () => {
  expect(isAbandoned({ ...grace, outages: [] }, at('10:01:00'))).toBe(false)
  expect(isAbandoned({ ...grace, outages: [] }, new Date(at('10:01:00').getTime() + 1))).toBe(true)
})

test('the token of a time gives that time back', () => {
  expect(claimedAt(syncIdAt(at('09:30:00')), 1500)).toBe(at('09:30:01').getTime() + 500)
  for (const forged of ['', 'ZZ', '../..', 'zzzzzzzzzzzz']) expect(claimedAt(forged, 0)).toBe(null)
  expect(claimedAt(syncIdAt(at('09:30:00')), Number.NaN)).toBe(null)
})

const arrival = { acknowledgedAt: at('09:58:00'), startedAt: facts.startedAt, receivedAt: at('10:00:40') }
const sync = syncIdAt(at('09:50:00'))

test('an entry was made when it says, between the last acknowledgement and its arrival', () => {
  expect(madeAt(sync, 9 * 60_000, arrival)).toEqual(at('09:59:00'))
})

test('a claim before the last acknowledgement is moved up to it', () => {
  expect(madeAt(sync, 0, arrival)).toEqual(arrival.acknowledgedAt)
})

test('a claim after the arrival, such as of a clock six hours ahead, is moved back to it', () => {
  expect(madeAt(sync, 6 * 3600_000, arrival)).toEqual(arrival.receivedAt)
})

test('a clock six hours behind gains nothing before the start', () => {
  expect(madeAt(sync, -6 * 3600_000, { ...arrival, acknowledgedAt: null })).toEqual(arrival.startedAt)
})

test('an unreadable token means: made when it arrived', () => {
  expect(madeAt('forged!', 0, arrival)).toEqual(arrival.receivedAt)
})
