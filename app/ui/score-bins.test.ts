import { expect, test } from 'vitest'
import { scoreBins } from './score-bins'

test('a score on an edge belongs to the bin that begins there, and full marks to the last bin', () => {
  const bins = scoreBins([60, 64.5, 100], 100, 60)
  expect(bins.find(({ from }) => from === 60)?.count).toBe(2)
  expect(bins[bins.length - 1]).toMatchObject({ from: 95, to: 100, count: 1 })
})

test('bins below the pass line fail, the one that begins at it does not', () => {
  const bins = scoreBins([41], 100, 60, 82.5)
  expect(bins[0]).toMatchObject({ from: 35, isFailing: true })
  expect(bins.find(({ from }) => from === 55)?.isFailing).toBe(true)
  expect(bins.find(({ from }) => from === 60)?.isFailing).toBe(false)
  expect(bins.filter(({ isOwn }) => isOwn).map(({ from }) => from)).toEqual([80])
})

test('papers of other totals are cut into twentieths as well', () => {
  expect(scoreBins([23], 40, 24, undefined).map(({ from }) => from)[0]).toBe(20)
})
