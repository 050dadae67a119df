import { addDays, type CalendarDay } from '~/platform/calendar-day'

/** REGULATIONS §2.8: what a certificate, or the pass that waits to become one, is worth on a day. */
export const CERTIFICATE_STATUSES = ['PENDING_CONFIRMATION', 'VALID', 'EXPIRING', 'EXPIRED', 'SUSPENDED', 'REVOKED', 'SUPERSEDED'] as const

export type CertificateStatus = (typeof CERTIFICATE_STATUSES)[number]

/** A suspension 暂停: both days included; a reinstatement ends it earlier, its day counting again. */
export interface SuspensionSpan {
  readonly fromOn: CalendarDay
  /** null: until reinstated */
  readonly untilOn: CalendarDay | null
  readonly reinstatedOn: CalendarDay | null
}

/** The events of a certificate from which its status on any day follows. */
export interface CertificateEvents {
  readonly validFrom: CalendarDay
  /** last day; null: no expiry */
  readonly validUntil: CalendarDay | null
  readonly suspensions: readonly SuspensionSpan[]
  /** first day on which the qualification is gone */
  readonly revokedOn: CalendarDay | null
  /** first day on which a newer certificate counts instead */
  readonly supersededOn: CalendarDay | null
}

/**
 * The status on a day. Final acts go first: a revoked certificate stays revoked after its end, a suspended one that ran out has expired.
 * Before its first day a confirmed certificate still awaits its effect and counts as pending.
 */
export function statusOn(events: CertificateEvents, on: CalendarDay, expiringWithinDays: number): CertificateStatus {
  if (events.revokedOn !== null && events.revokedOn <= on) return 'REVOKED'
  if (events.supersededOn !== null && events.supersededOn <= on) return 'SUPERSEDED'
  if (on < events.validFrom) return 'PENDING_CONFIRMATION'
  if (events.validUntil !== null && events.validUntil < on) return 'EXPIRED'
  if (suspensionOn(events, on)) return 'SUSPENDED'
  return events.validUntil !== null && events.validUntil <= addDays(on, expiringWithinDays) ? 'EXPIRING' : 'VALID'
}

/** The suspension that holds on a day, if one does. */
export function suspensionOn<S extends SuspensionSpan>(
  { suspensions }: { readonly suspensions: readonly S[] },
  on: CalendarDay,
): S | undefined {
  return suspensions.find(
    ({ fromOn, untilOn, reinstatedOn }) =>
      fromOn <= on && (untilOn === null || on <= untilOn) && (reinstatedOn === null || on < reinstatedOn),
  )
}

/** Whether a certificate of this status confers the qualification. */
export function confers(status: CertificateStatus): boolean {
  return status === 'VALID' || status === 'EXPIRING'
}

/** A stretch of days with one status, for the time line of a certificate. */
export interface StatusSpan {
  readonly status: CertificateStatus
  readonly fromOn: CalendarDay
  /** last day; null: open */
  readonly untilOn: CalendarDay | null
}

/** The life of a certificate in stretches, from its first day; the days in which it only warns of its end are part of VALID. */
export function statusSpans(events: CertificateEvents): readonly StatusSpan[] {
  const turns = new Set<CalendarDay>([events.validFrom])
  if (events.validUntil) turns.add(addDays(events.validUntil, 1))
  if (events.revokedOn) turns.add(events.revokedOn)
  if (events.supersededOn) turns.add(events.supersededOn)
  for (const { fromOn, untilOn, reinstatedOn } of events.suspensions) {
    turns.add(fromOn)
    if (untilOn) turns.add(addDays(untilOn, 1))
    if (reinstatedOn) turns.add(reinstatedOn)
  }
  const days = [...turns].filter((day) => day >= events.validFrom).sort()
  const spans: StatusSpan[] = []
  days.forEach((fromOn, index) => {
    const next = days[index + 1]
    const untilOn = next ? addDays(next, -1) : null
    const status = statusOn(events, fromOn, -1)
    const last = spans.at(-1)
    if (last?.status === status) spans[spans.length - 1] = { ...last, untilOn }
    else spans.push({ status, fromOn, untilOn })
  })
  return spans
}

export type SuspensionRefusal = 'not-in-force' | 'already-suspended' | 'already-revoked'

/** Why a certificate cannot be suspended from a day on; null: it can. */
export function suspensionObstacle(events: CertificateEvents, fromOn: CalendarDay): SuspensionRefusal | null {
  const status = statusOn(events, fromOn, 0)
  if (status === 'REVOKED') return 'already-revoked'
  if (status === 'SUSPENDED' || events.suspensions.some((span) => span.fromOn > fromOn && span.reinstatedOn === null)) {
    return 'already-suspended'
  }
  return confers(status) ? null : 'not-in-force'
}

/** Why a certificate cannot be revoked from a day on; null: it can. Suspended and expired ones can, superseded ones have nothing left. */
export function revocationObstacle(events: CertificateEvents, effectiveOn: CalendarDay): 'already-revoked' | 'not-in-force' | null {
  if (events.revokedOn !== null) return 'already-revoked'
  return statusOn(events, effectiveOn, 0) === 'SUPERSEDED' ? 'not-in-force' : null
}
