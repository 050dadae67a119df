import { expect, test } from 'vitest'
import { numberOf, statedNumbers, unsupportedNumbers } from './stated-numbers'

test.each([
  ['二十四', 24],
  ['十二', 12],
  ['一百', 100],
  ['五百五十', 550],
  ['一万五千', 15_000],
  ['5万', 50_000],
  ['4,000', 4_000],
  ['两', 2],
  ['好', null],
] as const)('%s is %s', (text, value) => {
  expect(numberOf(text)).toBe(value)
})

const found = (text: string) => statedNumbers(text).map(({ value, unit }) => `${value}${unit}`)

test('numbers are found with their units, in digits and in Chinese', () => {
  expect(found('不得超过八小时，罚款200元以上500元以下，十四周岁，3名民警，15日内')).toEqual([
    '8小时',
    '200元',
    '500元',
    '14岁',
    '3人',
    '15日',
  ])
})

test('dates, clock times and places in a law are no such numbers', () => {
  expect(found('2026年1月1日起，第97条第2款，第3日，22时05分到案，任何一人')).toEqual([])
})

test('a number that no cited article states is found, in whatever writing', () => {
  const article = '询问查证的时间不得超过八小时；情况复杂的，不得超过二十四小时。处五百元以下罚款。'
  expect(unsupportedNumbers('一般8小时，复杂24小时，罚500元', [article])).toEqual([])
  expect(unsupportedNumbers('一般8小时，最长12小时', [article]).map(({ text }) => text)).toEqual(['12小时'])
})
