import { expect, test } from 'vitest'
import { lastContact, OFFLINE_AFTER_MS, seatState, type SeatState } from './seat-state'
import type { CandidateStatus } from './session-status'

const now = new Date('2026-11-24T10:31:07+08:00')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)

test.each<[status: CandidateStatus, silentFor: number | null, isTroubled: boolean, state: SeatState]>([
  ['EXPECTED', null, false, 'WAITING'],
  ['ABSENT', null, false, 'ABSENT'],
  ['SITTING', 0, false, 'SITTING'],
  ['SITTING', 89, false, 'SITTING'],
  ['SITTING', 90, false, 'SITTING'],
  ['SITTING', 91, false, 'OFFLINE'],
  ['SITTING', 3_600, false, 'OFFLINE'],
  ['SITTING', null, false, 'SITTING'],
  ['SITTING', 10, true, 'TROUBLE'],
  ['SITTING', 91, true, 'OFFLINE'],
  ['OVERTIME', 10, false, 'SITTING'],
  ['OVERTIME', 91, false, 'OFFLINE'],
  ['HANDED_IN', 3_600, false, 'HANDED_IN'],
  ['HANDED_IN', 3_600, true, 'HANDED_IN'],
  ['TIME_OUT', 3_600, false, 'HANDED_IN'],
  ['ROOM_END', 3_600, true, 'HANDED_IN'],
])('%s, silent for %s s, trouble %s: %s', (status, silentFor, isTroubled, state) => {
  const lastContactAt = silentFor === null ? null : ago(silentFor)
  expect(seatState({ status, lastContactAt, isTroubled }, [], now)).toBe(state)
})

test.each<[what: string, from: number, to: number, state: SeatState]>([
  ['an outage that ended just now excuses the silence', 300, 20, 'SITTING'],
  ['the silence goes on after an outage', 300, 91, 'OFFLINE'],
  ['an outage before the last contact excuses nothing', 900, 700, 'OFFLINE'],
])('%s', (_, from, to, state) => {
  const facts = { status: 'SITTING' as const, lastContactAt: ago(400), isTroubled: false }
  expect(seatState(facts, [{ fromAt: ago(from), toAt: ago(to) }], now)).toBe(state)
})

test('the last contact is the latest sign of any kind', () => {
  expect(lastContact([null, undefined])).toBeNull()
  expect(lastContact([ago(50), null, ago(20), ago(90)])).toEqual(ago(20))
})

test('a hall behind another window, a slow reply and a late writing together stay within the limit', () => {
  expect(OFFLINE_AFTER_MS).toBeGreaterThan(60_000 + 12_000 + 10_000)
})
