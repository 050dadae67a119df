import { expect, test } from 'vitest'
import { normaliseBlank } from './fill-in'

test.each([
  ['二十四小时', '24小时'],
  [' ２４ 小时 ', '24小时'],
  ['十五日', '15日'],
  ['一百二十', '120'],
  ['一千零五十', '1050'],
  ['3万元', '30000元'],
  ['一百二十万', '1200000'],
  ['１，０００元', '1000元'],
  ['二〇二六年', '2026年'],
  ['两名', '2名'],
  ['壹仟元', '1000元'],
  ['Written。', 'written'],
])('%s and %s are one answer', (written, other) => {
  expect(normaliseBlank(written)).toBe(normaliseBlank(other))
})

test('a numeral that is no number stays as it is written', () => {
  expect(normaliseBlank('万一')).toBe('万一')
  expect(normaliseBlank('百姓')).toBe('百姓')
})

test('different numbers stay different', () => {
  expect(normaliseBlank('十二')).not.toBe(normaliseBlank('二十'))
  expect(normaliseBlank('12')).toBe('12')
  expect(normaliseBlank('8')).not.toBe(normaliseBlank('18'))
})
