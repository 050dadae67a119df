import { expect, test } from 'vitest'
import { translatorFor } from '~/messages'
import { formatFor } from '~/platform/format'
import { dutyWords } from './duty-words'

const zh = (dueAt: string | null, now: string) => dutyWords(dueAt, now, translatorFor('zh-CN'), formatFor('zh-CN'))
const morning = '2026-03-16T02:32:00Z'

test('a duty of today is said by the hour and is urgent', () => {
  expect(zh('2026-03-16T09:00:00Z', morning)).toEqual({ when: '今天 17:00', left: '还有 6 小时 28 分钟', isUrgent: true })
})

test('from the day after tomorrow on, days are counted by the calendar', () => {
  expect(zh('2026-03-26T01:30:00Z', morning)).toEqual({ when: '3月26日', left: '星期四，还有 10 天', isUrgent: false })
})

test('a duty without a deadline says so, and an overdue one says by how much', () => {
  expect(zh(null, morning)).toEqual({ when: '不限期', isUrgent: false })
  expect(zh('2026-03-15T02:32:00Z', morning)).toMatchObject({ left: '已逾期 1 天', isUrgent: true })
})
