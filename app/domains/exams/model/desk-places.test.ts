import { expect, test } from 'vitest'
import { deskOfPlace, freePlaces, lastNumber, placeOfDesk, ticketNumber } from './desk-places'

test('desks are given out from the front, those given back first', () => {
  expect(freePlaces([], 3)).toEqual([0, 1, 2])
  expect(freePlaces([0, 2, 3], 3)).toEqual([1, 4, 5])
  expect([0, 8, 9, 99].map(deskOfPlace)).toEqual(['01', '09', '10', '100'])
  expect(['01', '09', '100'].map(placeOfDesk)).toEqual([0, 8, 99])
})

test('a ticket’s number is never given out twice', () => {
  const ticket = (number: number) => ticketNumber('2026-11-24', '01890000-0000-7000-8000-00000000ab3f', number)
  expect(ticket(7)).toBe('20261124AB3F0007')
  expect(lastNumber([])).toBe(0)
  expect(lastNumber([ticket(7), ticket(12), ticket(10_001)])).toBe(10_001)
})
