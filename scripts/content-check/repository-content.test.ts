import { expect, test } from 'vitest'
import { checkContent } from './check-content'

// LAWS_DIR, where the texts are at hand, adds that articles exist and numbers are theirs
test('the content of this repository has no faults, and at least what a starter pack needs', async () => {
  const { lines, counts } = await checkContent('content', process.env.LAWS_DIR)
  expect(lines).toEqual([])
  const least = { topics: 14, leaves: 60, modules: 20, cases: 12, scenarios: 10, items: 400, itemsInEnglish: 120 }
  for (const [name, number] of Object.entries(least)) expect(counts[name], name).toBeGreaterThanOrEqual(number)
}, 240_000)
