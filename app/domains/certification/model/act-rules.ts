import type { CalendarDay } from '~/platform/calendar-day'
import {
  revocationObstacle,
  statusOn,
  suspensionObstacle,
  suspensionOn,
  type CertificateEvents,
  type CertificateStatus,
} from './certificate-status'
import type { ActKind } from './decision'

export type ActRefusal = 'effective-in-the-past' | 'not-in-force' | 'already-suspended' | 'already-revoked' | 'not-suspended'

/** Why an act cannot take effect on a day; null: it can. Nothing takes effect before the day it is decided on. */
export function actObstacle(kind: ActKind, events: CertificateEvents, effectiveOn: CalendarDay, today: CalendarDay): ActRefusal | null {
  if (effectiveOn < today) return 'effective-in-the-past'
  switch (kind) {
    case 'SUSPENSION':
      return suspensionObstacle(events, effectiveOn)
    case 'REINSTATEMENT':
      return suspensionOn(events, effectiveOn) ? null : 'not-suspended'
    case 'REVOCATION':
      return revocationObstacle(events, effectiveOn)
  }
}

/** The status on the day an act takes effect, once it is approved. */
export function statusAfter(
  kind: ActKind,
  events: CertificateEvents,
  effectiveOn: CalendarDay,
  expiringWithinDays: number,
): CertificateStatus {
  if (kind === 'SUSPENSION') return 'SUSPENDED'
  if (kind === 'REVOCATION') return 'REVOKED'
  const suspensions = events.suspensions.map((span) =>
    span === suspensionOn(events, effectiveOn) ? { ...span, reinstatedOn: effectiveOn } : span,
  )
  return statusOn({ ...events, suspensions }, effectiveOn, expiringWithinDays)
}
