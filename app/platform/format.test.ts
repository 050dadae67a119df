import { expect, test } from 'vitest'
import { calendarDays, formatFor } from './format'

const zh = formatFor('zh-CN')
const en = formatFor('en')
const moment = new Date('2026-03-26T02:31:07Z')

test('moments are written in Shanghai’s time in both languages', () => {
  expect([zh.date(moment), zh.dateTime(moment), zh.clockTime(moment)]).toEqual(['2026年3月26日', '2026年3月26日 10:31', '10:31:07'])
  expect([en.date(moment), en.dateTime(moment), en.time(moment)]).toEqual(['26 March 2026', '26 March 2026, 10:31', '10:31'])
  expect([zh.longDate(moment), en.longDate(moment)]).toEqual(['2026年3月26日 星期四', 'Thursday 26 March 2026'])
  expect([zh.monthDay(moment), en.monthDay(moment), zh.weekday(moment), en.weekday(moment)]).toEqual([
    '3月26日',
    '26 March',
    '星期四',
    'Thursday',
  ])
})

test('a bare day stays that day and midnight is written 00:00', () => {
  expect(zh.date('2026-03-26')).toBe('2026年3月26日')
  expect(zh.time('2026-03-25T16:00:00Z')).toBe('00:00')
})

test('figures keep their separators and marks at most two decimals', () => {
  expect([zh.number(12345.5), en.percent(0.6), zh.marks(82.5), zh.marks(80)]).toEqual(['12,345.5', '60%', '82.5', '80'])
})

test('a duration names its two greatest units', () => {
  expect([zh.duration(133_200_000), en.duration(133_200_000)]).toEqual(['1 天 13 小时', '1 day 13 hours'])
  expect([zh.duration(90 * 60_000), en.duration(61_000)]).toEqual(['1 小时 30 分钟', '1 minute 1 second'])
  expect([zh.duration(0), en.duration(-5)]).toEqual(['0 秒钟', '0 seconds'])
})

test('days are counted by the calendar, not by 24 hours', () => {
  expect(calendarDays('2026-03-26T15:59:00Z', '2026-03-26T16:01:00Z')).toBe(1)
  expect([zh.relativeDays(moment, moment), zh.relativeDays(moment, '2026-04-05')]).toEqual(['今天', '10 天后'])
  expect(en.relativeDays(moment, '2026-03-27')).toBe('tomorrow')
  expect([zh.list([1, 4, 5]), en.list([1, 4, 5]), zh.list([2])]).toEqual(['1、4、5', '1, 4 and 5', '2'])
})

test('a span within one day says two times, a longer one the day of its end too', () => {
  const from = '2026-03-26T02:31:00Z'
  expect([zh.span(from, '2026-03-26T04:00:00Z'), en.span(from, '2026-03-26T04:00:00Z')]).toEqual(['10:31–12:00', '10:31–12:00'])
  expect(zh.span(from, '2026-05-25T04:00:00Z')).toBe('10:31 – 2026年5月25日 12:00')
  expect(en.span(from, '2026-05-25T04:00:00Z')).toBe('10:31 – 25 May 2026, 12:00')
})
