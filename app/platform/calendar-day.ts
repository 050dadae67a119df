/**
 * Calendar days as `YYYY-MM-DD`, for everything the law counts in days. Such texts compare in order with `<`.
 * A day column (`@db.Date`) arrives as that day's midnight in UTC.
 */
export type CalendarDay = string

const dayLength = 86_400_000
const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day it is in Shanghai at an instant. */
export function dayOf(instant: Date): CalendarDay {
  return shanghai.format(instant)
}

/** The day of a day column. */
export function columnDay(column: Date): CalendarDay {
  return column.toISOString().slice(0, 10)
}

/** A day as a day column keeps it. */
export function dayColumn(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00.000Z`)
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return columnDay(new Date(dayColumn(day).getTime() + days * dayLength))
}

/** The same day of a later (or earlier) month; the month's last day where it has no such day. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const from = dayColumn(day)
  const target = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1))
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  target.setUTCDate(Math.min(from.getUTCDate(), lastDay))
  return columnDay(target)
}

/** Whole days from one day to the other. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((dayColumn(to).getTime() - dayColumn(from).getTime()) / dayLength)
}
