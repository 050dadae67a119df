import { ok, refuse, type Outcome } from '~/platform/outcome'
import type { ExamKind } from './exam-policy'

/** A sitting: when it opens, when its room ends, and until when one may still come in. */
export interface SessionTimes {
  readonly opensAt: Date
  readonly endsAt: Date
  readonly lateEntryUntil: Date | null
}

export type SessionStatus = 'SCHEDULED' | 'RUNNING' | 'ENDED' | 'PUBLISHED'

/** Where a sitting stands, derived from its times and its publication. */
export function sessionStatus({ opensAt, endsAt }: SessionTimes, facts: { publishedAt: Date | null }, now: Date): SessionStatus {
  if (facts.publishedAt) return 'PUBLISHED'
  if (now < opensAt) return 'SCHEDULED'
  return now < endsAt ? 'RUNNING' : 'ENDED'
}

/** Until when a start is allowed; null: until the end. */
export function lateEntryUntil(opensAt: Date, lateEntryMinutes: number | null): Date | null {
  return lateEntryMinutes === null ? null : new Date(opensAt.getTime() + lateEntryMinutes * 60_000)
}

export type StartRefusal = 'not-open-yet' | 'session-over' | 'late-entry-closed'

/** Whether a candidate may start now: after the opening, before the end, and not too late (no entry after 30 minutes is usual). */
export function mayStart({ opensAt, endsAt, lateEntryUntil: until }: SessionTimes, now: Date): Outcome<null, StartRefusal> {
  if (now < opensAt) return refuse('not-open-yet', { opensAt: opensAt.toISOString() })
  if (now >= endsAt) return refuse('session-over')
  if (until && now > until) return refuse('late-entry-closed')
  return ok(null)
}

export type Ending = 'HANDED_IN' | 'TIME_OUT' | 'ROOM_END'

/** What of a candidate's sitting decides what a screen says about it. */
export interface SittingFacts {
  readonly startedAt: Date | null
  readonly deadlineAt: Date | null
  readonly ending: Ending | null
}

export type CandidateStatus = 'EXPECTED' | 'ABSENT' | 'SITTING' | 'OVERTIME' | Ending

/** Where a candidate stands: expected, absent once nobody may start any more, sitting, past the deadline, or ended in one of three ways. */
export function candidateStatus({ startedAt, deadlineAt, ending }: SittingFacts, session: SessionTimes, now: Date): CandidateStatus {
  if (ending) return ending
  if (startedAt) return deadlineAt && now > deadlineAt ? 'OVERTIME' : 'SITTING'
  const lastStart = session.lateEntryUntil && session.lateEntryUntil < session.endsAt ? session.lateEntryUntil : session.endsAt
  return now > lastStart ? 'ABSENT' : 'EXPECTED'
}

/** Mock results show at once; formal ones after the training unit has published them. */
export function isResultVisible(kind: ExamKind, publishedAt: Date | null): boolean {
  return kind === 'MOCK' || publishedAt !== null
}
