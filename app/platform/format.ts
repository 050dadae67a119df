import type { Language } from './language'

/** A moment: a Date, or its ISO string as loaders send it. A bare day (`2026-03-26`) stays that day. */
export type Moment = Date | string

const timeZone = 'Asia/Shanghai'
const day = 86_400_000

/** Dates, times and figures as a reader of one language writes them, in the platform's one time zone. */
export interface Format {
  date(moment: Moment): string
  /** the day with its weekday, as a page's date line */
  longDate(moment: Moment): string
  dateTime(moment: Moment): string
  /** hours and minutes */
  time(moment: Moment): string
  /** from one time to another; the day of the end too where it is another day */
  span(from: Moment, to: Moment): string
  /** hours, minutes and seconds */
  clockTime(moment: Moment): string
  monthDay(moment: Moment): string
  weekday(moment: Moment): string
  number(value: number, options?: Intl.NumberFormatOptions): string
  /** a share between 0 and 1 */
  percent(share: number): string
  /** marks of an exam, at most two decimals, without the unit */
  marks(value: number): string
  /** milliseconds, as its two greatest units; under a minute in seconds */
  duration(milliseconds: number): string
  /** whole calendar days from one moment to the other, in words */
  relativeDays(from: Moment, to: Moment): string
  /** several things in one phrase: 1、4、5, “1, 4 and 5” */
  list(things: readonly (string | number)[]): string
}

const made = new Map<Language, Format>()

/** The formatters of a language, made once. */
export function formatFor(language: Language): Format {
  const existing = made.get(language) ?? createFormat(language)
  made.set(language, existing)
  return existing
}

/** Whole calendar days in Shanghai from one moment to another. */
export function calendarDays(from: Moment, to: Moment): number {
  return Math.round((startOfDay(to) - startOfDay(from)) / day)
}

function createFormat(language: Language): Format {
  const locale = language === 'en' ? 'en-GB' : 'zh-CN'
  const moments = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone, ...options })
    return (moment: Moment) => formatter.format(new Date(moment))
  }
  const figures = (options: Intl.NumberFormatOptions) => {
    const formatter = new Intl.NumberFormat(locale, options)
    return (value: number) => formatter.format(value)
  }
  const date = moments({ year: 'numeric', month: 'long', day: 'numeric' })
  const weekday = moments({ weekday: 'long' })
  const time = moments({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const enumeration = new Intl.ListFormat(locale, { type: 'conjunction', style: language === 'en' ? 'long' : 'narrow' })
  const dateTime = (moment: Moment) => `${date(moment)}${language === 'en' ? ', ' : ' '}${time(moment)}`
  return {
    date,
    time,
    dateTime,
    span: (from, to) => (calendarDays(from, to) === 0 ? `${time(from)}–${time(to)}` : `${time(from)} – ${dateTime(to)}`),
    longDate: (moment) => (language === 'en' ? `${weekday(moment)} ${date(moment)}` : `${date(moment)} ${weekday(moment)}`),
    clockTime: moments({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }),
    monthDay: moments({ month: 'long', day: 'numeric' }),
    weekday,
    number: (value, options = {}) => figures(options)(value),
    percent: figures({ style: 'percent', maximumFractionDigits: 0 }),
    marks: figures({ maximumFractionDigits: 2 }),
    duration: (milliseconds) => duration(locale, milliseconds),
    list: (things) => enumeration.format(things.map(String)),
    relativeDays: (from, to) => spaced(relative.format(calendarDays(from, to), 'day')),
  }
}

const units = [
  ['day', day],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const

function duration(locale: string, milliseconds: number): string {
  let rest = Math.max(0, Math.floor(milliseconds / 1000) * 1000)
  const parts: string[] = []
  for (const [unit, length] of units) {
    const count = Math.floor(rest / length)
    const isSecondsBesideMore = unit === 'second' && parts.length > 0 && milliseconds >= units[1][1]
    const isWanted = count > 0 && parts.length < 2 && !isSecondsBesideMore
    if (isWanted) parts.push(new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count))
    rest -= count * length
  }
  const nothing = () => new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(0)
  return spaced((parts.length > 0 ? parts : [nothing()]).join(' '))
}

/** Counts stand apart from Chinese words by a half-width space (design language §3). */
export function spaced(text: string): string {
  return text.replace(/(\d)(?=\p{Script=Han})/gu, '$1 ')
}

function startOfDay(moment: Moment): number {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(moment))
  return Date.parse(`${parts}T00:00:00Z`)
}
