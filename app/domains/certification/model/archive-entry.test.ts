import { expect, test } from 'vitest'
import { byYear, inOrder, type ArchiveEntry } from './archive-entry'

const entry = (id: string, on: string): ArchiveEntry => ({ id, on, kind: 'EXAM', what: 'EXAM_PASSED', titleZh: id, titleEn: id })

test('the newest entry stands first and one day keeps its order', () => {
  const entries = inOrder([entry('a', '2025-01-01'), entry('b', '2026-03-12'), entry('c', '2026-03-12'), entry('d', '2026-01-20')])
  expect(entries.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'a'])
})

test('years group what stands in order', () => {
  const years = byYear(inOrder([entry('a', '2025-12-31'), entry('b', '2026-01-01'), entry('c', '2025-01-01')]))
  expect(years.map(({ year, entries }) => [year, entries.map(({ id }) => id)])).toEqual([
    ['2026', ['b']],
    ['2025', ['a', 'c']],
  ])
})
