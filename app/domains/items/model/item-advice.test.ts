import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { expect, test } from 'vitest'
import * as checked from '../../../../scripts/content-check/item-form'
import { bannedPhrases, likeness, oddLength, questionsOf, shingles } from './item-advice'
import { ItemDocument } from './item-document'

const items = readdirSync('content/items')
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) =>
    (parse(readFileSync(`content/items/${name}`, 'utf8')) as unknown[]).map((document) => ItemDocument.parse(document).content),
  )

test('the form advises as content:check judges the repository', () => {
  expect(items.length).toBeGreaterThan(500)
  for (const content of items) {
    expect(questionsOf(content).some((question) => 'options' in question && oddLength(question.options) !== null)).toBe(
      questionsOf(content).some(checked.hasOddLength),
    )
    expect(shingles(content)).toEqual(checked.shingles(content))
    expect(bannedPhrases(content.body)).toEqual(checked.bannedPhrases(content))
  }
  const [one, other] = [shingles(items[0]!), shingles(items[1]!)]
  expect(likeness(one, other)).toBe(checked.likeness(one, other))
})

test.each(['以上都对', '上述均正确', 'All of the above'])('“%s” is found by both', (text) => {
  const body = { type: 'TRUE_FALSE' as const, stem: { zh: text, en: null }, explanation: { zh: '。', en: null }, answer: true }
  expect(bannedPhrases(body)).toHaveLength(1)
  expect(checked.bannedPhrases({ body })).toEqual(bannedPhrases(body))
})
