import type { Actor } from './actor'

/** `domain.noun.past-participle`, for example `certification.certificate.revoked`. */
export type AuditName = `${string}.${string}.${string}`

/** An act as it is written down, allowed or refused. */
export interface AuditEntryDraft {
  readonly at: Date
  readonly name: AuditName
  /** `done`, or the name of the refusal */
  readonly outcome: string
  readonly actor: Actor
  readonly subject: Record<string, unknown>
  readonly detail: Record<string, unknown>
}

const SECRET = /password|secret|token|code$/i

/** The input of an act without what must never be stored in clear: passwords, codes, tokens. */
export function withoutSecrets(input: unknown): Record<string, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return {}
  return Object.fromEntries(
    Object.entries(input)
      .filter(([key]) => !SECRET.test(key))
      .map(([key, value]) => [key, nested(value)]),
  )
}

function nested(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nested)
  return typeof value === 'object' && value !== null && !(value instanceof Date) ? withoutSecrets(value) : value
}
