import { expect, test } from 'vitest'
import { BlueprintRules } from './blueprint'
import { blueprintStock, isAdmitted, type StockItem } from './blueprint-stock'

const item = (traits: Partial<StockItem> = {}): StockItem => ({
  ...{ type: 'SINGLE', difficulty: 'EASY', topics: ['summons'], sets: ['basic'], isPublic: false },
  citations: [{ regulation: 'criminal-procedure', version: '2018', article: '119' }],
  ...traits,
})

const rules = BlueprintRules.parse({
  sections: [
    { id: 'single', type: 'SINGLE', items: 2, marksEach: 1 },
    { id: 'hard-single', type: 'SINGLE', items: 1, marksEach: 3 },
    { id: 'cases', type: 'CASE_GROUP', items: 1, marksEach: 5 },
  ],
  demands: [
    { id: 'summons', by: 'topic', values: ['summons'], minMarks: 4 },
    { id: 'law', by: 'law', values: ['criminal-procedure'], minShare: 0.5 },
  ],
  sets: ['basic'],
})

test('public items and items of other pools are left out', () => {
  expect(isAdmitted(item(), rules)).toBe(true)
  expect(isAdmitted(item({ isPublic: true }), rules)).toBe(false)
  expect(isAdmitted(item({ sets: ['senior'] }), rules)).toBe(false)
  expect(isAdmitted(item({ sets: [] }), { ...rules, sets: [] })).toBe(true)
})

test('sections of one type count the same items', () => {
  const { admitted, sections } = blueprintStock(rules, [item(), item(), item({ type: 'CASE_GROUP' }), item({ isPublic: true })])
  expect(admitted).toBe(3)
  expect(sections.map(({ fitting }) => fitting)).toEqual([2, 2, 1])
})

test('a demand is told how many marks the bank can make up, dearer places first', () => {
  const { demands } = blueprintStock(rules, [item(), item(), item({ type: 'FILL_IN' }), item({ topics: ['hearing'], citations: [] })])
  expect(demands).toEqual([
    { id: 'summons', fitting: 2, min: 4, max: 10, reachable: 4 },
    { id: 'law', fitting: 2, min: 5, max: 10, reachable: 4 },
  ])
})
