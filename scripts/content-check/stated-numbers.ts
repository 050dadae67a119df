/** Numbers as laws and explanations state them: 八小时, 24小时, 二百元, 十四周岁, 三名. */
export interface StatedNumber {
  readonly value: number
  /** one word for units that mean the same */
  readonly unit: string
  /** as it stands in the text */
  readonly text: string
}

const UNITS: Readonly<Record<string, string>> = {
  小时: '小时',
  日: '日',
  天: '日',
  元: '元',
  人: '人',
  名: '人',
  周岁: '岁',
  岁: '岁',
  个月: '月',
  分钟: '分钟',
  年: '年',
}
const NUMBER = '(?:\\d[\\d,]*(?:[.]\\d+)?[万千]?|[零〇一二两三四五六七八九十百千万]+)'
const PATTERN = new RegExp(`(第?)(${NUMBER})(?:个)?(?:以上|以下|以内)?(个月|小时|分钟|周岁|日|天|元|人|名|岁|年)`, 'g')
const DATES =
  /\d{2,4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日|第?\d{1,2}时\d{0,2}分?/g
// words in which a numeral counts nothing: 一人 alone, 同一人, 一年级, 第三人, 任何一名
const IDLE = /(?:同一|任何一|每一|另一|其中一|任一|某一|一一)[人名日天年]|第三人|一年级|一天天|一日三餐/g

/** Every number with a unit in a text, dates and ordinals left out. */
export function statedNumbers(text: string): StatedNumber[] {
  const plain = text.replace(DATES, ' ').replace(IDLE, ' ')
  return [...plain.matchAll(PATTERN)].flatMap(([whole, ordinal, number = '', unit = '']) => {
    const value = numberOf(number)
    return ordinal || value === null ? [] : [{ value, unit: UNITS[unit] ?? unit, text: whole }]
  })
}

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 }

/** 二十四 → 24, 一万五千 → 15000, 5万 → 50000, 1,000 → 1000; null where it is no number. */
export function numberOf(text: string): number | null {
  const digits = /^(\d[\d,]*(?:[.]\d+)?)([万千]?)$/.exec(text)
  if (digits) return Number(digits[1]!.replaceAll(',', '')) * (PLACES[digits[2]!] ?? 1)
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const sign of text) {
    const place = PLACES[sign]
    if (sign in DIGITS) digit = DIGITS[sign]!
    else if (place === 10_000) [total, section, digit] = [total + (section + (digit ?? 0)) * place, 0, null]
    else if (place) [section, digit] = [section + (digit ?? 1) * place, null]
    else return null
  }
  return total + section + (digit ?? 0)
}

/** Numbers of a text that none of the articles states; one and two of anything are everyday words, not figures of law. */
export function unsupportedNumbers(text: string, articles: readonly string[]): StatedNumber[] {
  const known = new Set(articles.flatMap(statedNumbers).map(({ value, unit }) => `${value} ${unit}`))
  const found = statedNumbers(text).filter(({ value, unit }) => !(unit === '人' && value < 2) && !known.has(`${value} ${unit}`))
  return [...new Map(found.map((number) => [number.text, number])).values()]
}
