import { z } from 'zod'

/** A password a person chooses: length over composition rules (NIST SP 800-63B), not the badge number, not one character repeated. */
export const NewPassword = z
  .string()
  .min(10)
  .max(128)
  .refine((value) => new Set(value).size >= 5)

/** Why a chosen password cannot stand, or null. */
export function passwordFault(password: string, facts: { badgeNo: string; previous: string }): 'password-weak' | 'password-same' | null {
  if (!NewPassword.safeParse(password).success || password.includes(facts.badgeNo)) return 'password-weak'
  return password === facts.previous ? 'password-same' : null
}
