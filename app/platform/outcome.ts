/** What a rule answers: a value, or a named refusal that a person can be told about. */
export type Outcome<T, R extends string = string> = Done<T> | Refused<R>

export interface Done<T> {
  readonly ok: true
  readonly value: T
}

export interface Refused<R extends string> {
  readonly ok: false
  readonly refusal: R
  readonly detail?: Record<string, unknown>
  /** true: what was written before the refusal stays (a counted failure, for example) */
  readonly keepsWrites?: true
}

export function ok<T>(value: T): Done<T> {
  return { ok: true, value }
}

export function refuse<R extends string>(refusal: R, detail?: Record<string, unknown>): Refused<R> {
  return detail ? { ok: false, refusal, detail } : { ok: false, refusal }
}

/** A refusal that must leave a trace in the tables, such as a failed attempt that counts towards a limit. */
export function refuseAndKeep<R extends string>(refusal: R, detail?: Record<string, unknown>): Refused<R> {
  return { ...refuse(refusal, detail), keepsWrites: true }
}
