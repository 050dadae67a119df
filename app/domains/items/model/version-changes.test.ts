import { expect, test } from 'vitest'
import { ItemContent } from './item'
import { changesBetween } from './version-changes'

const both = (zh: string, en: string | null = null) => ({ zh, en })
const options = ['一千元', '二千元', '四千元'].map((zh, index) => ({
  id: 'abc'[index]!,
  text: both(zh),
  isCorrect: index === 1,
  why: null,
}))
const body = { type: 'SINGLE' as const, stem: both('起点？', 'From?'), options, explanation: both('第98条') }
const cited = { regulation: 'public-security-penalties', version: '2025', article: '117' }
const first = ItemContent.parse({ body, difficulty: 'EASY', citations: [cited], asOf: '2026-06-30' })

test('two versions that say the same differ in nothing', () => {
  expect(changesBetween(first, structuredClone(first))).toEqual([])
})

test('each place that reads otherwise is told with what stood there and what stands there now', () => {
  const moved = options.map((option, index) => ({ ...option, isCorrect: index === 2, why: index === 1 ? both('旧法') : null }))
  const next = ItemContent.parse({
    ...first,
    body: { ...body, stem: both('起点？'), options: moved },
    difficulty: 'HARD',
    note: '改了答案',
  })
  const told = changesBetween(first, next).map(({ place, row, language, before, after }) => [place, row, language, before, after])
  expect(told).toEqual([
    ['why', 2, 'zh', null, '旧法'],
    ['key', null, null, 'B', 'C'],
    ['difficulty', null, null, 'EASY', 'HARD'],
    ['note', null, null, null, '改了答案'],
    ['stem', null, 'en', 'From?', null],
  ])
})

test('a question of a case says which it is', () => {
  const part = { ...body, id: 'q1', citations: [cited] }
  const group = (stem: string) => ({
    type: 'CASE_GROUP',
    text: both('案情'),
    parts: [part, { ...part, id: 'q2', stem: both(stem, 'From?') }],
  })
  const versions = [group('起点？'), group('终点？')].map((parts) => ItemContent.parse({ ...first, body: parts }))
  expect(changesBetween(versions[0]!, versions[1]!)).toEqual([
    { place: 'stem', question: 2, row: null, language: 'zh', before: '起点？', after: '终点？' },
  ])
})
