import type { Language } from './language'

/** What the server knows of a request before any loader runs. */
export interface RequestContext {
  readonly language: Language
  /** the client's address, as the proxy in front or the socket says */
  readonly address: string
  readonly isSecure: boolean
  readonly cookie: string
  /** set when something fails by a bug: the number under which the log has it */
  faultReference?: string
}
