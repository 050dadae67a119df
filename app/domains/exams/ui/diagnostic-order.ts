/** What the order of diagnostic tests goes by. */
export interface DiagnosticTraits {
  readonly isStarted: boolean
  /** share of right answers about the topic in the last 90 days; null: none known */
  readonly share: number | null
  /** place of the topic in the tree */
  readonly position: number
}

/** Below this share of right answers a topic counts as weak. */
const WEAK_BELOW = 0.6

export function isWeak({ share }: Pick<DiagnosticTraits, 'share'>): boolean {
  return share !== null && share < WEAK_BELOW
}

/** What matters to this officer first: begun, weak (the weakest first), nothing known yet, then what is known to sit. */
export function diagnosticOrder(a: DiagnosticTraits, b: DiagnosticTraits): number {
  return rank(a) - rank(b) || (a.share ?? 0) - (b.share ?? 0) || a.position - b.position
}

function rank(test: DiagnosticTraits): number {
  if (test.isStarted) return 0
  if (isWeak(test)) return 1
  return test.share === null ? 2 : 3
}
