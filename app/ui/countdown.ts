import type { Format } from '~/platform/format'

const HOUR_MS = 3_600_000

/** Milliseconds left as HH:MM:SS. A started second counts as whole, so that zero shows only when time is over. */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000))
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** More than a day is left: seconds say nothing yet, days and hours do. */
export function isDaysAway(milliseconds: number): boolean {
  return milliseconds > 24 * HOUR_MS
}

/** Whole days and hours in words, for what `isDaysAway`. */
export function daysLeft(milliseconds: number, format: Pick<Format, 'duration'>): string {
  return format.duration(Math.floor(milliseconds / HOUR_MS) * HOUR_MS)
}
