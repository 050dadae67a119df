import { expect, test } from 'vitest'
import type { Citation } from './citation'
import {
  brokenCitations,
  inBookOrder,
  lookUpArticle,
  predecessorOf,
  RegisterRegulation,
  successorOf,
  versionInForce,
} from './regulation-register'

const file = {
  slug: 'public-security-penalties',
  titleZh: '中华人民共和国治安管理处罚法',
  titleEn: 'Public Security Administration Punishments Law of the People’s Republic of China',
  shortZh: '治安管理处罚法',
  shortEn: 'Public Security Administration Punishments Law',
  rank: 'LAW',
  versions: [
    {
      version: '2012',
      inForceFrom: '2013-01-01',
      inForceTo: '2025-12-31',
      articles: [{ number: '83', gistZh: '询问时限', gistEn: 'Inquiry limits' }],
    },
    { version: '2025', inForceFrom: '2026-01-01', articles: [{ number: '97', gistZh: '询问时限', gistEn: 'Inquiry limits' }] },
  ],
  successions: [
    { fromVersion: '2012', fromArticle: '83', toVersion: '2025', toArticle: '97', kind: 'CHANGED' },
    { fromVersion: '2012', fromArticle: '62', toVersion: '2025', kind: 'REPEALED' },
    { fromVersion: '2012', toVersion: '2025', toArticle: '114', kind: 'NEW' },
  ],
}
const register = [RegisterRegulation.parse(file)]
const cite = (version: string, article: string, regulation = file.slug): Citation => ({ regulation, version, article })

test.each([
  ['2012-12-31', undefined],
  ['2013-01-01', '2012'],
  ['2025-12-31', '2012'],
  ['2026-01-01', '2025'],
  ['2031-06-01', '2025'],
])('on %s the version in force is %s', (on, version) => {
  expect(versionInForce(register[0]!.versions, on)?.version).toBe(version)
})

test('a citation leads to its article', () => {
  const found = lookUpArticle(register, cite('2025', '97'))
  expect(found.ok && found.value.article.gistEn).toBe('Inquiry limits')
})

test.each([
  [cite('2025', '97', 'criminal-procedure'), 'unknown-regulation'],
  [cite('2006', '97'), 'unknown-version'],
  [cite('2025', '83'), 'unknown-article'],
])('a citation that leads nowhere says how far it went', (citation, refusal) => {
  expect(lookUpArticle(register, citation)).toMatchObject({ ok: false, refusal })
})

test('broken citations are listed once, each with its reason', () => {
  const shorthands = ['public-security-penalties@2025:97.2', 'public-security-penalties@2025:1', 'public-security-penalties@2025:1', '97']
  expect(brokenCitations(register, shorthands)).toEqual([
    { shorthand: 'public-security-penalties@2025:1', why: 'unknown-article' },
    { shorthand: '97', why: 'not-a-citation' },
  ])
})

test('an article is followed forward and backward through a revision', () => {
  const { successions } = register[0]!
  expect(successorOf(successions, cite('2012', '83'), '2025')).toMatchObject({ kind: 'CHANGED', toArticle: '97' })
  expect(successorOf(successions, cite('2012', '62'), '2025')).toMatchObject({ kind: 'REPEALED' })
  expect(successorOf(successions, cite('2012', '1'), '2025')).toBeUndefined()
  expect(predecessorOf(successions, cite('2025', '97'))?.fromArticle).toBe('83')
  expect(predecessorOf(successions, cite('2025', '114'))?.kind).toBe('NEW')
})

const brokenFiles: [string, object][] = [
  ['two versions in force on one day', { versions: [file.versions[1], { ...file.versions[0], inForceTo: '2026-01-01' }] }],
  ['an open version before another', { versions: [{ ...file.versions[0], inForceTo: undefined }, file.versions[1]] }],
  ['an interval that ends before it begins', { versions: [{ ...file.versions[1], inForceTo: '2025-01-01' }] }],
  [
    'an article listed twice',
    { versions: [{ ...file.versions[1], articles: [file.versions[1]!.articles[0], file.versions[1]!.articles[0]] }] },
  ],
  ['a day that is no day', { versions: [{ ...file.versions[1], inForceFrom: '2026-02-30' }] }],
  ['an empty gist', { versions: [{ ...file.versions[1], articles: [{ number: '97', gistZh: '', gistEn: 'x' }] }] }],
  ['the text of the law', { versions: [{ ...file.versions[1], articles: [{ number: '97', gistZh: '一', gistEn: 'x', text: '…' }] }] }],
  [
    'a succession of an unknown version',
    { successions: [{ fromVersion: '2005', fromArticle: '1', toVersion: '2025', toArticle: '1', kind: 'SAME' }] },
  ],
  [
    'a repealed article with a successor',
    { successions: [{ fromVersion: '2012', fromArticle: '1', toVersion: '2025', toArticle: '1', kind: 'REPEALED' }] },
  ],
  [
    'a new article with a predecessor',
    { successions: [{ fromVersion: '2012', fromArticle: '1', toVersion: '2025', toArticle: '1', kind: 'NEW' }] },
  ],
  ['an unknown rank', { rank: 'CUSTOM' }],
]

test.each(brokenFiles)('a register file is refused with %s', (_, change) => {
  expect(RegisterRegulation.safeParse({ ...file, ...change }).success).toBe(false)
})

test('articles are told in the order of the book', () => {
  expect(inBookOrder([{ number: '133-1' }, { number: '9' }, { number: '133' }]).map(({ number }) => number)).toEqual(['9', '133', '133-1'])
})
