import { ok, refuse, type Outcome } from '~/platform/outcome'
import type { CandidateStatus } from './session-status'

export type RemovalRefusal = 'candidate-started' | 'candidate-absent'

/**
 * Whether a candidate may be taken off the list: as long as they are expected. Who has started has an attempt that stays; who did not
 * come is absent, which is a fact of the sitting and no mistake of the list.
 */
export function mayBeRemoved(status: CandidateStatus): Outcome<null, RemovalRefusal> {
  if (status === 'EXPECTED') return ok(null)
  return refuse(status === 'ABSENT' ? 'candidate-absent' : 'candidate-started')
}
