import { columnDay, dayColumn, type CalendarDay } from '~/platform/calendar-day'
import type { Prisma } from '#prisma/client/client'
import type { CertificateEvents, CertificateStatus } from '../model/certificate-status'

/** The columns from which a certificate's status follows. */
export const eventColumns = {
  validFrom: true,
  validUntil: true,
  suspensions: {
    orderBy: { fromOn: 'asc' },
    select: { fromOn: true, untilOn: true, reinstatement: { select: { effectiveOn: true } } },
  },
  revocation: { select: { effectiveOn: true } },
  supersession: { select: { effectiveOn: true } },
} satisfies Prisma.CertificateSelect

interface EventRow {
  validFrom: Date
  validUntil: Date | null
  suspensions: readonly { fromOn: Date; untilOn: Date | null; reinstatement: { effectiveOn: Date } | null }[]
  revocation: { effectiveOn: Date } | null
  supersession: { effectiveOn: Date } | null
}

/** Rows as the model's events. */
export function eventsOf(row: EventRow): CertificateEvents {
  return {
    validFrom: columnDay(row.validFrom),
    validUntil: dayOrNull(row.validUntil),
    suspensions: row.suspensions.map(({ fromOn, untilOn, reinstatement }) => ({
      fromOn: columnDay(fromOn),
      untilOn: dayOrNull(untilOn),
      reinstatedOn: dayOrNull(reinstatement?.effectiveOn ?? null),
    })),
    revokedOn: dayOrNull(row.revocation?.effectiveOn ?? null),
    supersededOn: dayOrNull(row.supersession?.effectiveOn ?? null),
  }
}

export function dayOrNull(column: Date | null | undefined): CalendarDay | null {
  return column ? columnDay(column) : null
}

/** The same rule as statusOn, as a condition on rows, so that lists can be filtered and paged in the database. */
export function statusWhere(status: CertificateStatus, on: CalendarDay, expiringWithinDays: number): Prisma.CertificateWhereInput {
  const day = dayColumn(on)
  const soon = new Date(day.getTime() + expiringWithinDays * 86_400_000)
  const revoked = { revocation: { effectiveOn: { lte: day } } }
  const superseded = { supersession: { effectiveOn: { lte: day } } }
  const suspended = {
    suspensions: {
      some: {
        fromOn: { lte: day },
        AND: [
          { OR: [{ untilOn: null }, { untilOn: { gte: day } }] },
          { OR: [{ reinstatement: null }, { reinstatement: { effectiveOn: { gt: day } } }] },
        ],
      },
    },
  }
  if (status === 'REVOKED') return revoked
  if (status === 'SUPERSEDED') return { NOT: [revoked], ...superseded }
  const living: Prisma.CertificateWhereInput[] = [{ NOT: [revoked] }, { NOT: [superseded] }]
  if (status === 'PENDING_CONFIRMATION') return { AND: [...living, { validFrom: { gt: day } }] }
  const begun = [...living, { validFrom: { lte: day } }]
  if (status === 'EXPIRED') return { AND: [...begun, { validUntil: { lt: day } }] }
  const running = [...begun, { OR: [{ validUntil: null }, { validUntil: { gte: day } }] }]
  if (status === 'SUSPENDED') return { AND: [...running, suspended] }
  const free = [...running, { NOT: [suspended] }]
  if (status === 'EXPIRING') return { AND: [...free, { validUntil: { lte: soon } }] }
  return { AND: [...free, { OR: [{ validUntil: null }, { validUntil: { gt: soon } }] }] }
}
