/** How a duty to read stands: done by acknowledgement of any version made since, or of the version in force at the assignment. */
export type DutyState = 'DONE' | 'OVERDUE' | 'NOT_STARTED' | 'IN_PROGRESS'

export interface DutyFacts {
  readonly dueAt: Date
  readonly acknowledgedAt: Date | null
  readonly hasReadings: boolean
}

/** The state of a duty at a moment. */
export function dutyState({ dueAt, acknowledgedAt, hasReadings }: DutyFacts, now: Date): DutyState {
  if (acknowledgedAt) return 'DONE'
  if (now > dueAt) return 'OVERDUE'
  return hasReadings ? 'IN_PROGRESS' : 'NOT_STARTED'
}

/** The last moment of a calendar day in Shanghai, when a duty with only a day falls due. */
export function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59+08:00`)
}
