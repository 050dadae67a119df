import { expect, test } from 'vitest'
import { BlueprintRules, boundsOf, meets, splitMarks, totalMarks } from './blueprint'

const item = {
  type: 'SINGLE',
  difficulty: 'EASY',
  topics: ['summons', 'inquiry-and-interrogation'],
  citations: [{ regulation: 'public-security-penalties', version: '2025', article: '96' }],
} as const

test('the marks of a paper follow from its sections alone', () => {
  const rules = BlueprintRules.parse({
    sections: [
      { id: 'single', type: 'SINGLE', items: 40, marksEach: 1 },
      { id: 'cases', type: 'CASE_GROUP', items: 2, marksEach: 7.5 },
    ],
  })
  expect(totalMarks(rules)).toBe(55)
})

test('an item counts for its leaf, its main topic, its law and that version of the law', () => {
  expect(meets({ by: 'topic', values: ['summons'] }, item)).toBe(true)
  expect(meets({ by: 'topic', values: ['inquiry-and-interrogation'] }, item)).toBe(true)
  expect(meets({ by: 'law', values: ['public-security-penalties'] }, item)).toBe(true)
  expect(meets({ by: 'law', values: ['public-security-penalties@2025'] }, item)).toBe(true)
  expect(meets({ by: 'law', values: ['public-security-penalties@2012'] }, item)).toBe(false)
  expect(meets({ by: 'difficulty', values: ['HARD'] }, item)).toBe(false)
})

test('a share becomes marks of this paper, and the stricter bound holds (EX-23)', () => {
  expect(boundsOf({ id: 'core', by: 'law', values: ['a'], minShare: 0.6, minMarks: 40 }, 100)).toEqual({ min: 60, max: 100 })
})

test('marks that do not divide go to the earlier parts in halves', () => {
  expect(splitMarks(10, 3)).toEqual([3.5, 3.5, 3])
  expect(splitMarks(7.5, 2)).toEqual([4, 3.5])
  expect(splitMarks(9, 3)).toEqual([3, 3, 3])
})

test('a difficulty that does not exist is refused', () => {
  const sections = [{ id: 's', type: 'SINGLE', items: 1, marksEach: 1 }]
  expect(BlueprintRules.safeParse({ sections, demands: [{ id: 'd', by: 'difficulty', values: ['TRICKY'] }] }).success).toBe(false)
})
