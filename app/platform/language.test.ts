import { expect, test } from 'vitest'
import { inLanguage, languageCookieHeader, languageOf } from './language'

test('the choice kept in the cookie comes before what the browser asks for', () => {
  expect(languageOf({ cookie: 'a=1; zhigui-language=en', acceptLanguage: 'zh-CN' })).toBe('en')
})

test('an unknown language in the cookie is ignored', () => {
  expect(languageOf({ cookie: 'zhigui-language=fr', acceptLanguage: 'en-GB,zh;q=0.5' })).toBe('en')
})

test('the browser’s weights decide, and a weight of zero means never', () => {
  expect(languageOf({ acceptLanguage: 'en;q=0.4, zh-Hans-CN;q=0.9' })).toBe('zh-CN')
  expect(languageOf({ acceptLanguage: 'zh;q=0, en;q=0.1' })).toBe('en')
})

test('Chinese is the language of whoever asks for neither', () => {
  expect(languageOf({ acceptLanguage: 'fr, de;q=0.8' })).toBe('zh-CN')
  expect(languageOf({})).toBe('zh-CN')
})

test('Chinese stands in where there is no English', () => {
  expect(inLanguage('en', '江城', null)).toBe('江城')
  expect(inLanguage('en', '江城', 'Jiangcheng')).toBe('Jiangcheng')
  expect(inLanguage('zh-CN', '江城', 'Jiangcheng')).toBe('江城')
})

test('the kept choice is read back from its own cookie', () => {
  expect(languageOf({ cookie: languageCookieHeader('en', true) })).toBe('en')
})
