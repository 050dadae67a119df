import { sha256 } from '~/platform/sha256'

/** How a sign-in session is named on the seat it holds: by its digest, as the id itself opens the session. */
export function seatHolder(signInSessionId: string): string {
  return sha256(`seat-holder ${signInSessionId}`).slice(0, 32)
}
