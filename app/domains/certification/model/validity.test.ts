import { expect, test } from 'vitest'
import { validityOf } from './validity'

test('sixty months end on the day before the same date', () => {
  expect(validityOf({ effectiveOn: '2026-04-03', validityMonths: 60 })).toEqual({ validFrom: '2026-04-03', validUntil: '2031-04-02' })
})

test('a level without expiry gives no last day', () => {
  expect(validityOf({ effectiveOn: '2026-04-03', validityMonths: null, renewsUntil: '2026-05-31' })).toEqual({
    validFrom: '2026-04-03',
    validUntil: null,
  })
})

test('an early renewal counts from the old end', () => {
  expect(validityOf({ effectiveOn: '2026-04-03', validityMonths: 60, renewsUntil: '2026-05-31' }).validUntil).toBe('2031-05-31')
})

test('a renewal on the last day counts from that end, a day later from its own day', () => {
  expect(validityOf({ effectiveOn: '2026-05-31', validityMonths: 60, renewsUntil: '2026-05-31' }).validUntil).toBe('2031-05-31')
  expect(validityOf({ effectiveOn: '2026-06-02', validityMonths: 60, renewsUntil: '2026-05-31' }).validUntil).toBe('2031-06-01')
})

test('a leap day does not push the end into another month', () => {
  expect(validityOf({ effectiveOn: '2028-02-29', validityMonths: 12 }).validUntil).toBe('2029-02-27')
})
