import { z } from 'zod'

/** OR-24: a badge number is unique only inside the authority that issued it, and only for its interval; six digits are a soft rule. */
export const BadgeAuthority = z.string().regex(/^[A-Z0-9-]{2,12}$/)
export const BadgeNo = z
  .string()
  .trim()
  .regex(/^[0-9A-Z]{4,12}$/)

/** The key under which failed sign-ins are counted, so that an unknown badge is slowed down like a known one. */
export function accountKey(authority: string, badgeNo: string): string {
  return `${authority}:${badgeNo}`.toUpperCase().slice(0, 80)
}
