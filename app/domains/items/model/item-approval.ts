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
  return !isReturned({ reviews }) && approvalsMissing({ writtenById, reviews }) === 0
}

/** How many more persons must approve before the version may stand on a paper. */
export function approvalsMissing({ writtenById, reviews }: ItemReviews): number {
  const approvers = new Set(reviews.map(({ reviewerId }) => reviewerId).filter((reviewerId) => reviewerId !== writtenById))
  return Math.max(0, (writtenById === null ? 2 : 1) - approvers.size)
}

function isReturned({ reviews }: Pick<ItemReviews, 'reviews'>): boolean {
  return reviews.some(({ verdict }) => verdict === 'RETURNED')
}

export const ITEM_STATUSES = ['DRAFT', 'APPROVED', 'RETURNED'] as const
export type ItemStatus = (typeof ITEM_STATUSES)[number]

export function itemStatus(reviews: ItemReviews): ItemStatus {
  if (isReturned(reviews)) return 'RETURNED'
  return isApproved(reviews) ? 'APPROVED' : 'DRAFT'
}

export type ReviewRefusal = 'own-item' | 'already-reviewed' | 'returned-already'

/** Author ≠ reviewer, one judgement each, and none of a version that was returned: its writer makes the next one. */
export function mayReview({ writtenById, reviews }: ItemReviews, reviewerId: string): Outcome<null, ReviewRefusal> {
  if (writtenById === reviewerId) return refuse('own-item')
  if (reviews.some((review) => review.reviewerId === reviewerId)) return refuse('already-reviewed')
  return isReturned({ reviews }) ? refuse('returned-already') : ok(null)
}

/** Whether a version waits for exactly this person's judgement. */
export function waitsFor(reviews: ItemReviews, reviewerId: string): boolean {
  return itemStatus(reviews) === 'DRAFT' && mayReview(reviews, reviewerId).ok
}
