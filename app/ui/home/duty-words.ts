import type { Format } from '~/platform/format'
import { calendarDays } from '~/platform/format'
import type { Translate } from '../translate'

interface DutyWords {
  readonly when: string
  readonly left?: string
  readonly isUrgent: boolean
}

/** How a deadline is said: by the hour today and tomorrow, by the day after that, and how long it is overdue. */
export function dutyWords(dueAt: string | null, now: string, t: Translate, format: Format): DutyWords {
  if (dueAt === null) return { when: t('pages:duty.anyTime'), isUrgent: false }
  const left = Date.parse(dueAt) - Date.parse(now)
  const days = calendarDays(now, dueAt)
  const time = format.time(dueAt)
  if (left < 0) return { when: format.monthDay(dueAt), left: t('pages:duty.overdue', { duration: format.duration(-left) }), isUrgent: true }
  if (days === 0)
    return { when: t('pages:duty.today', { time }), left: t('pages:duty.left', { duration: format.duration(left) }), isUrgent: true }
  if (days === 1)
    return { when: t('pages:duty.tomorrow', { time }), left: t('pages:duty.left', { duration: format.duration(left) }), isUrgent: true }
  const inDays = t('pages:duty.days', { count: days })
  return { when: format.monthDay(dueAt), left: t('pages:duty.leftDays', { weekday: format.weekday(dueAt), days: inDays }), isUrgent: false }
}
