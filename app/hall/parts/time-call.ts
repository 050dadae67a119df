/** Minutes left at which the time is spoken (DESIGN §9). */
export const timeCalls = [30, 10, 5, 1] as const
export type TimeCall = (typeof timeCalls)[number]

/** The call that falls between two looks at the clock; the latest one if a sleeping computer passed several. */
export function timeCall(leftBefore: number, leftNow: number): TimeCall | null {
  const passed = timeCalls.filter((minutes) => leftBefore > minutes * 60_000 && leftNow <= minutes * 60_000 && leftNow > 0)
  return passed.at(-1) ?? null
}
