import { mayBeCandidate, type PaperInsiders } from './conflict-of-interest'

/** Why an officer cannot be enrolled in a session. */
export const enrolmentProblems = ['unknown-officer', 'officer-out-of-scope', 'enrolled-already', 'wrote-an-item', 'sits-elsewhere'] as const
export type EnrolmentProblem = (typeof enrolmentProblems)[number]

/** What decides whether one officer may be enrolled. */
export interface EnrolmentFacts {
  /** null: there is no such officer */
  readonly isInScope: boolean | null
  readonly isEnrolled: boolean
  /** whether this and another formal sitting of theirs cannot both be sat */
  readonly sitsElsewhere: boolean
  /** those who knew an item, for each form of the exam */
  readonly forms: readonly PaperInsiders[]
}

/** The first thing that stands against enrolling an officer, or null. A form on which nobody's item of theirs stands is enough. */
export function enrolmentProblem(
  officerId: string,
  { isInScope, isEnrolled, forms, sitsElsewhere }: EnrolmentFacts,
): EnrolmentProblem | null {
  if (isInScope === null) return 'unknown-officer'
  if (!isInScope) return 'officer-out-of-scope'
  if (isEnrolled) return 'enrolled-already'
  if (!forms.some((insiders) => mayBeCandidate(officerId, insiders).ok)) return 'wrote-an-item'
  return sitsElsewhere ? 'sits-elsewhere' : null
}
