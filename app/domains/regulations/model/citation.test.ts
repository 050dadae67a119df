import { expect, test } from 'vitest'
import {
  articlePath,
  Citation,
  CitationShorthand,
  citationShorthand,
  citesSameArticle,
  compareArticles,
  formatCitation,
  formatPlace,
  parseCitation,
} from './citation'

const penalties = {
  shortZh: '治安管理处罚法',
  shortEn: 'Public Security Administration Punishments Law',
  labelZh: '2025修订',
}

function parsed(shorthand: string): Citation {
  const outcome = parseCitation(shorthand)
  if (!outcome.ok) throw new Error(shorthand)
  return outcome.value
}

test('a shorthand of an article alone is read', () => {
  expect(parsed('public-security-penalties@2025:97')).toEqual({ regulation: 'public-security-penalties', version: '2025', article: '97' })
})

test('a paragraph and an item are read after dots', () => {
  expect(parsed('criminal-procedure@2018:119.2.1')).toEqual({
    regulation: 'criminal-procedure',
    version: '2018',
    article: '119',
    paragraph: 2,
    item: '1',
  })
})

test('an inserted article keeps its dash', () => {
  expect(parsed('criminal-law@2023:133-1').article).toBe('133-1')
})

test.each([
  '',
  'criminal-procedure',
  'criminal-procedure@2018',
  'criminal-procedure:119',
  'criminal-procedure@18:119',
  'Criminal@2018:119',
  'criminal-procedure@2018:0',
  'criminal-procedure@2018:119.0',
  'criminal-procedure@2018:119.1.2.3',
  'criminal-procedure@2018:119.',
  'criminal-procedure@2018:一百一十九',
  '../../etc@2018:1',
])('what is not a citation is refused with its text: %s', (shorthand) => {
  expect(parseCitation(shorthand)).toEqual({ ok: false, refusal: 'not-a-citation', detail: { shorthand } })
})

test('an item without its paragraph is not a citation', () => {
  expect(Citation.safeParse({ regulation: 'criminal-procedure', version: '2018', article: '119', item: '1' }).success).toBe(false)
})

test('writing and reading a shorthand are inverse', () => {
  for (const shorthand of ['criminal-law@2023:133-1', 'public-security-penalties@2025:108.2', 'criminal-procedure@2018:119.2.1']) {
    expect(citationShorthand(parsed(shorthand))).toBe(shorthand)
  }
})

test('a content file with a broken citation says which one', () => {
  const read = CitationShorthand.safeParse('criminal-procedure:119')
  expect(read.error?.issues[0]?.message).toContain('criminal-procedure:119')
})

test('a citation reads as Chinese readers and English readers expect it', () => {
  const citation = parsed('public-security-penalties@2025:97.2')
  expect(formatCitation('zh-CN', citation, penalties)).toBe('《治安管理处罚法》（2025修订）第97条第2款')
  expect(formatCitation('en', citation, penalties)).toBe('Public Security Administration Punishments Law (2025) art. 97(2)')
})

test('without a label the version stands in the brackets', () => {
  expect(formatCitation('zh-CN', parsed('criminal-procedure@2018:119'), { shortZh: '刑事诉讼法', shortEn: 'Criminal Procedure Law' })).toBe(
    '《刑事诉讼法》（2018）第119条',
  )
})

test('inserted articles are named 之一 to 之十二', () => {
  expect(formatPlace('zh-CN', { article: '133-1', paragraph: 1, item: '3' })).toBe('第133条之一第1款第3项')
  expect(formatPlace('zh-CN', { article: '120-10' })).toBe('第120条之十')
  expect(formatPlace('zh-CN', { article: '120-12' })).toBe('第120条之十二')
  expect(formatPlace('en', { article: '133-1', paragraph: 1, item: '3' })).toBe('art. 133-1(1)(3)')
})

test('a citation opens the page of its article', () => {
  expect(articlePath(parsed('public-security-penalties@2025:97.2'))).toBe('/regulations/public-security-penalties/2025/97')
})

test('two paragraphs of one article cite the same article, two versions do not', () => {
  const first = parsed('public-security-penalties@2025:97.1')
  expect(citesSameArticle(first, parsed('public-security-penalties@2025:97.2'))).toBe(true)
  expect(citesSameArticle(first, parsed('public-security-penalties@2012:97.1'))).toBe(false)
})

test('articles are ordered as in the book', () => {
  expect(['134', '10', '133-1', '9', '133', '133-2'].sort(compareArticles)).toEqual(['9', '10', '133', '133-1', '133-2', '134'])
})
