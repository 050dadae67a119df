import { ok, refuse, type Outcome } from '~/platform/outcome'

export type ReviewVerdict = 'APPROVED' | 'RETURNED'

/** The judgements on one item version. */
export interface ItemReviews {
  /** null: the version came with the repository, its writer is unknown here */
  readonly writtenById: string | null
  readonly reviews: readonly { readonly reviewerId: string; readonly verdict: string }[]
}

/**
 * Whether a version may stand on a paper: approved by a second person, never its writer, and returned by nobody. Of a version that came
 * with the repository nobody here is the writer, so two persons must approve it (DESIGN §6).
 */
export function isApproved({ writtenById, reviews }: ItemReviews): boolean {
  if (reviews.some(({ verdict }) => verdict === 'RETURNED')) return false
  const approvers = new Set(reviews.map(({ reviewerId }) => reviewerId).filter((reviewerId) => reviewerId !== writtenById))
  return approvers.size >= (writtenById === null ? 2 : 1)
}

export type ItemStatus = 'DRAFT' | 'APPROVED' | 'RETURNED'

export function itemStatus(reviews: ItemReviews): ItemStatus {
  if (reviews.reviews.some(({ verdict }) => verdict === 'RETURNED')) return 'RETURNED'
  return isApproved(reviews) ? 'APPROVED' : 'DRAFT'
}

/** Author ≠ reviewer, and one judgement each. */
export function mayReview({ writtenById, reviews }: ItemReviews, reviewerId: string): Outcome<null, 'own-item' | 'already-reviewed'> {
  if (writtenById === reviewerId) return refuse('own-item')
  return reviews.some((review) => review.reviewerId === reviewerId) ? refuse('already-reviewed') : ok(null)
}
