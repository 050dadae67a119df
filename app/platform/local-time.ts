import { dayOf } from './calendar-day'

/** The platform's one time zone has kept this distance from UTC since 1991. */
const OFFSET = '+08:00'
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** A moment as a form's date and time field writes it, in Shanghai's time: `2026-03-26T09:30`. */
export function localTime(instant: Date): string {
  return `${dayOf(instant)}T${clock.format(instant)}`
}

/** The instant that a date and time field names; null when it names none. */
export function instantOf(local: string): Date | null {
  const minutes = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::00)?$/.exec(local.trim())?.[1]
  if (minutes === undefined) return null
  const instant = new Date(`${minutes}:00${OFFSET}`)
  // 31 February would be taken for a day of March
  return !Number.isNaN(instant.getTime()) && localTime(instant) === minutes ? instant : null
}
