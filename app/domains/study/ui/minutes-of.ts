/** Seconds as minutes with half a minute's grain, as people say them. */
export function minutesOf(seconds: number): string {
  return String(Math.round(seconds / 30) / 2)
}
