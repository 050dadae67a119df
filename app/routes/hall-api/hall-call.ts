import type { IncomingMessage } from 'node:http'
import type { AccountActor } from '~/domains/audit/model/actor'

/** One call of the hall. What few answers need (language, query, security of the way) they read themselves: most calls are saves. */
export interface HallCall {
  readonly actor: AccountActor
  /** the id in the address: of a candidate or an attempt */
  readonly id: string
  /** what stands behind the question mark */
  readonly search: string
  readonly body: unknown
  readonly request: IncomingMessage
  readonly now: Date
}
