import { ok, refuse, type Outcome } from '~/platform/outcome'
import type { ExamKind } from './exam-policy'

/** From the opening of a sitting to its end. */
export interface SessionWindow {
  readonly opensAt: Date
  readonly endsAt: Date
}

export type WindowRefusal = 'ends-before-opening' | 'opens-in-the-past' | 'window-too-short'

const MINUTE_MS = 60_000

/** Whether a sitting may be set to these times: not opened before it was set, and long enough for the minutes of its policy. */
export function mayHoldWindow({ opensAt, endsAt }: SessionWindow, minutes: number, now: Date): Outcome<null, WindowRefusal> {
  if (endsAt <= opensAt) return refuse('ends-before-opening')
  // forms say minutes: what opens in the minute that is running opens now
  if (opensAt.getTime() + MINUTE_MS <= now.getTime()) return refuse('opens-in-the-past')
  if (endsAt.getTime() - opensAt.getTime() < minutes * MINUTE_MS) return refuse('window-too-short', { minutes })
  return ok(null)
}

/** Whether candidates may still be enrolled: for a formal sitting before its opening, for a mock until its end. */
export function takesCandidates(kind: ExamKind, { opensAt, endsAt }: SessionWindow, now: Date): boolean {
  return now < (kind === 'FORMAL' ? opensAt : endsAt)
}
