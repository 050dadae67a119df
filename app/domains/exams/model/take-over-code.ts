import { ok, refuse, type Outcome } from '~/platform/outcome'
import { sha256 } from '~/platform/sha256'

// without 0 O, 1 I L and U: read aloud and typed from paper
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 8

export const CODE_LIFETIME_MS = 10 * 60_000
export const FAILURES_ALLOWED = 5

/** A code with which a candidate goes on at another machine (DESIGN §5.6). Only its digest is stored. */
export interface TakeOverCode {
  readonly codeHash: string
  readonly expiresAt: Date
  readonly failures: number
  readonly usedAt: Date | null
}

/** Eight characters from random bytes; bytes beyond the last whole multiple of the alphabet are passed over. Needs some to spare. */
export function codeFrom(randomBytes: Uint8Array): string {
  const limit = 256 - (256 % ALPHABET.length)
  const chosen = [...randomBytes].filter((byte) => byte < limit).slice(0, LENGTH)
  if (chosen.length < LENGTH) throw new RangeError('Too few random bytes for a code.')
  return chosen.map((byte) => ALPHABET[byte % ALPHABET.length]).join('')
}

/** As shown: two groups of four. */
export function shownCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}

/** Bound to its attempt, so that the same code opens nothing else. */
export function codeHash(attemptId: string, typed: string): string {
  return sha256(`take-over ${attemptId} ${typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')}`)
}

export type CodeRefusal = 'code-needed' | 'code-expired' | 'code-locked' | 'wrong-code'

/** Whether the typed code opens the seat now. A wrong code counts: after five the code is dead, and a new one must be issued. */
export function judgeCode(latest: TakeOverCode | null, attemptId: string, typed: string, now: Date): Outcome<null, CodeRefusal> {
  if (!latest || latest.usedAt) return refuse('code-needed')
  if (latest.failures >= FAILURES_ALLOWED) return refuse('code-locked')
  if (now >= latest.expiresAt) return refuse('code-expired')
  if (latest.codeHash === codeHash(attemptId, typed)) return ok(null)
  return refuse('wrong-code', { remaining: FAILURES_ALLOWED - latest.failures - 1 })
}
