import { expect, test } from 'vitest'
import type { ItemBody } from './item'
import { shortHeadline } from './headline'

const asked = (zh: string, en: string | null): ItemBody => ({
  ...{ type: 'TRUE_FALSE', answer: true, stem: { zh, en } },
  explanation: { zh: '解析', en: null },
})

test('a short stem stays as it is', () => {
  expect(shortHeadline(asked('传唤须出示证件。', null))).toEqual({ zh: '传唤须出示证件。', en: null })
})

test('a long one is cut, in English between words', () => {
  const { zh, en } = shortHeadline(asked('字'.repeat(60), 'word '.repeat(40)))
  expect(zh).toBe(`${'字'.repeat(43)}…`)
  expect(en).toMatch(/^(word )+word…$/)
  expect(en!.length).toBeLessThanOrEqual(110)
})

test('an item of several questions is known by its case', () => {
  const text = { zh: '民警接到报警。\n到场后……', en: null }
  expect(shortHeadline({ type: 'CASE_GROUP', text, parts: [], explanation: null }).zh).toBe('民警接到报警。 到场后……')
})
