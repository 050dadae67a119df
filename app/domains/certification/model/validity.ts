import { addDays, addMonths, type CalendarDay } from '~/platform/calendar-day'

/** First and last day of a certificate; no last day where its level does not expire. */
export interface Validity {
  readonly validFrom: CalendarDay
  readonly validUntil: CalendarDay | null
}

interface Issue {
  /** day from which the organ's confirmation takes effect */
  readonly effectiveOn: CalendarDay
  /** of the level; null: no expiry (EX-40 leaves open whether the five years of the first rules still hold) */
  readonly validityMonths: number | null
  /** end of the certificate that this one renews at the same level, while it is still in force */
  readonly renewsUntil?: CalendarDay | null
}

/** The days of a new certificate. An early renewal loses nothing: its months are counted from the day after the old end. */
export function validityOf({ effectiveOn, validityMonths, renewsUntil }: Issue): Validity {
  if (validityMonths === null) return { validFrom: effectiveOn, validUntil: null }
  const isEarlyRenewal = renewsUntil !== null && renewsUntil !== undefined && renewsUntil >= effectiveOn
  const countedFrom = isEarlyRenewal ? addDays(renewsUntil, 1) : effectiveOn
  return { validFrom: effectiveOn, validUntil: addDays(addMonths(countedFrom, validityMonths), -1) }
}
