import { ok, refuse, type Outcome } from '~/platform/outcome'

/** People who knew an item of the paper before: they may not sit it (DESIGN §4). */
export interface PaperInsiders {
  /** officers who wrote an item version of the form */
  readonly writers: readonly string[]
  /** officers who reviewed one */
  readonly reviewers: readonly string[]
}

/** An item writer or reviewer cannot be a candidate of a paper with that item. */
export function mayBeCandidate(officerId: string, { writers, reviewers }: PaperInsiders): Outcome<null, 'wrote-an-item'> {
  return writers.includes(officerId) || reviewers.includes(officerId) ? refuse('wrote-an-item', { officerId }) : ok(null)
}
