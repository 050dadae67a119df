import { expect, test } from 'vitest'
import { canSitBoth, overlaps } from './sitting-clash'

const at = (clock: string, day = 24) => new Date(`2026-11-${day}T${clock}:00+08:00`)
const now = at('07:00')

function sitting(from: string, until: string, minutes: number, more: { lastStart?: string; day?: number } = {}) {
  return { opensAt: at(from), endsAt: at(until, more.day), minutes, lastStart: more.lastStart ? at(more.lastStart) : null }
}

test('windows overlap when they share a moment', () => {
  const morning = { opensAt: at('09:00'), endsAt: at('11:00') }
  expect(overlaps(morning, { opensAt: at('10:59'), endsAt: at('12:00') })).toBe(true)
  expect(overlaps(morning, { opensAt: at('11:00'), endsAt: at('12:00') })).toBe(false)
  expect(overlaps(morning, { opensAt: at('08:00'), endsAt: at('09:00') })).toBe(false)
  expect(overlaps(morning, { opensAt: at('08:00'), endsAt: at('12:00') })).toBe(true)
})

test.each([
  ['the same two hours', sitting('09:00', '11:00', 90), sitting('09:00', '11:00', 90), false],
  ['one after the other', sitting('09:00', '11:00', 90), sitting('11:00', '13:00', 90), true],
  ['half an hour of both windows, and time enough around', sitting('09:00', '11:00', 90), sitting('10:30', '12:30', 90), true],
  ['an hour of both windows, and no time around', sitting('09:00', '10:30', 90), sitting('10:00', '11:30', 90), false],
  ['a mock of weeks around a formal exam', sitting('09:00', '11:00', 120), sitting('08:00', '18:00', 90, { day: 30 }), true],
  [
    'a room that closes its door after half an hour',
    sitting('09:00', '11:00', 90),
    sitting('09:30', '13:00', 90, { lastStart: '10:00' }),
    false,
  ],
  ['extra time takes the room for the other', sitting('09:00', '12:00', 90), sitting('09:00', '12:00', 90), true],
  ['extra time of one', sitting('09:00', '12:00', 113), sitting('09:00', '12:00', 90), false],
  ['extra time beyond the room’s end takes the room’s time', sitting('09:00', '10:30', 135), sitting('10:30', '12:00', 90), true],
])('whether both can be sat: %s', (_, one, other, expected) => {
  expect(canSitBoth(one, other, now)).toBe(expected)
  expect(canSitBoth(other, one, now)).toBe(expected)
})

test('what can no longer be started stands in nobody’s way, and what has begun counts from now', () => {
  const missed = sitting('09:00', '11:00', 90, { lastStart: '09:30' })
  const second = sitting('09:00', '11:00', 90)
  expect(canSitBoth(missed, second, at('09:10'))).toBe(false)
  expect(canSitBoth(missed, second, at('09:40'))).toBe(true)
  const long = sitting('09:00', '18:00', 90)
  expect(canSitBoth(long, sitting('14:00', '15:30', 90), at('09:00'))).toBe(true)
  expect(canSitBoth(long, sitting('16:00', '17:30', 90), at('15:00'))).toBe(false)
})
