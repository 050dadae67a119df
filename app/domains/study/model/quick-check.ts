import { ok, refuse, type Outcome } from '~/platform/outcome'
import type { CheckKey } from './article'

export type QuickCheckRefusal = 'nothing-chosen' | 'unknown-choice' | 'one-only'

/** Marks an answer: right means exactly the right choices. Nothing hangs on it but the reader's own picture and the topic's. */
export function markQuickCheck(
  key: CheckKey,
  offered: readonly string[],
  chosen: readonly string[],
): Outcome<{ isCorrect: boolean; chosen: readonly string[] }, QuickCheckRefusal> {
  const answer = [...new Set(chosen)].sort()
  if (answer.length === 0) return refuse('nothing-chosen')
  if (!answer.every((choice) => offered.includes(choice))) return refuse('unknown-choice')
  if (key.type === 'SINGLE' && answer.length > 1) return refuse('one-only')
  return ok({ isCorrect: answer.join() === [...key.right].sort().join(), chosen: answer })
}
