import { expect, test } from 'vitest'
import { instantOf, localTime } from './local-time'

test('a field in Shanghai’s time names an instant, and is written back as it was', () => {
  expect(instantOf('2026-03-26T09:30')).toEqual(new Date('2026-03-26T01:30:00Z'))
  expect(instantOf('2026-03-26T09:30:00')).toEqual(new Date('2026-03-26T01:30:00Z'))
  expect(localTime(new Date('2026-03-26T01:30:59Z'))).toBe('2026-03-26T09:30')
  expect(localTime(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01T00:00')
})

test('what names no moment is null', () => {
  for (const spoilt of ['', '2026-03-26', '2026-02-31T09:00', '2026-13-01T09:00', '2026-03-26T24:30', 'tomorrow', '2026-03-26T09:30Z'])
    expect(instantOf(spoilt), spoilt).toBeNull()
})
