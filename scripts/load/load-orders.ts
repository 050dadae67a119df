import type { LoadCandidate } from './exam-world'
import type { LoadQuestion } from './load-answers'

/** All candidates start, through so many connections. */
export interface StartOrder {
  readonly kind: 'start'
  readonly port: number
  readonly clients: number
  readonly candidates: readonly LoadCandidate[]
  readonly papers: readonly (readonly [paperId: string, questions: readonly LoadQuestion[]])[]
}

export interface SaveOrder {
  readonly kind: 'save'
  readonly port: number
  readonly clients: number
  readonly milliseconds: number
}

export interface StartedAttempt {
  readonly attemptId: string
  readonly seat: number
  readonly syncId: string
  readonly cookie: string
  readonly paperId: string
}

export interface SaveReport {
  readonly seconds: number
  /** attempt by its place in the list, and the number of the entry */
  readonly acknowledged: readonly (readonly [attempt: number, seq: number])[]
  readonly refused: number
  readonly latencies: readonly number[]
}

/** All press start within a second, and fetch their paper. */
export interface BellOrder {
  readonly kind: 'bell'
  readonly port: number
  readonly candidates: readonly LoadCandidate[]
}

export interface BellReport {
  /** per candidate: from the press until the paper is there; null: an error */
  readonly milliseconds: readonly (number | null)[]
  readonly faults: readonly string[]
}
