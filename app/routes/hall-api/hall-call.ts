import type { AccountActor } from '~/domains/audit/model/actor'
import type { Language } from '~/platform/language'

/** One call of the hall, with everything that is known about it. */
export interface HallCall {
  readonly actor: AccountActor
  /** the id in the address: of a candidate or an attempt */
  readonly id: string
  readonly query: URLSearchParams
  readonly body: unknown
  readonly isSecureContext: boolean
  readonly language: Language
  readonly now: Date
}
