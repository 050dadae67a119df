/** First days of the years that hold all the days: from the year of the earliest to the year after the latest, at most twelve. */
export function yearTicks(days: readonly string[]): string[] {
  const years = days.map((day) => Number(day.slice(0, 4)))
  const first = Math.min(...years)
  const last = Math.max(...years) + 1
  const step = Math.ceil((last - first + 1) / 12)
  const count = Math.ceil((last - first) / step)
  return Array.from({ length: count + 1 }, (_, index) => `${first + index * step}-01-01`)
}
