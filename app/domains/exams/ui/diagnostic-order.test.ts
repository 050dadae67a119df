import { expect, test } from 'vitest'
import { diagnosticOrder, isWeak } from './diagnostic-order'

const traits = (name: string, share: number | null, position: number, isStarted = false) => ({ name, share, position, isStarted })

test('begun comes first, then weak topics, then unknown ones as the topics stand, then those that sit', () => {
  const tests = [
    traits('sits well', 0.9, 0),
    traits('unknown, later', null, 5),
    traits('weak', 0.5, 3),
    traits('begun', 0.95, 4, true),
    traits('unknown, earlier', null, 1),
    traits('weakest', 0, 6),
    traits('sits', 0.6, 2),
  ]
  expect(tests.sort(diagnosticOrder).map(({ name }) => name)).toEqual([
    'begun',
    'weakest',
    'weak',
    'unknown, earlier',
    'unknown, later',
    'sits',
    'sits well',
  ])
})

test('a topic without answers is not weak', () => {
  expect([isWeak({ share: null }), isWeak({ share: 0 }), isWeak({ share: 0.6 })]).toEqual([false, true, false])
})
