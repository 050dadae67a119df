import type { CalendarDay } from '~/platform/calendar-day'

/** Parts of the archive that exist so far (AR-02). */
export type ArchiveKind = 'STUDY' | 'EXAM' | 'CERTIFICATE' | 'POSTING'

export type ArchiveEvent =
  | 'POSTED'
  | 'EXAM_PASSED'
  | 'EXAM_FAILED'
  | 'PRACTISED'
  | 'MODULE_READ'
  | 'MODULE_ACKNOWLEDGED'
  | 'PASS_WAITS'
  | 'CONFIRMATION_REFUSED'
  | 'CERTIFICATE_ISSUED'
  | 'SUSPENSION'
  | 'REINSTATEMENT'
  | 'REVOCATION'
  | 'SUPERSESSION'

/** One entry of an officer's archive: source, organ, person, day and document. Corrections are entries of their own, never edits. */
export interface ArchiveEntry {
  readonly id: string
  readonly kind: ArchiveKind
  readonly on: CalendarDay
  readonly what: ArchiveEvent
  /** what it concerns: exam, module, level, unit */
  readonly titleZh: string
  readonly titleEn: string
  readonly position?: string
  readonly marks?: number
  readonly totalMarks?: number
  readonly minutes?: number
  readonly number?: string
  readonly documentNo?: string | null
  readonly reason?: string | null
  readonly organZh?: string
  readonly organEn?: string
  readonly deciderZh?: string
  readonly deciderEn?: string
  readonly href?: string
}

/** Newest first; what happened on one day keeps its order. */
export function inOrder(entries: readonly ArchiveEntry[]): ArchiveEntry[] {
  return [...entries].sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))
}

/** Entries by year, as the time line shows them. */
export function byYear(entries: readonly ArchiveEntry[]): { readonly year: string; readonly entries: ArchiveEntry[] }[] {
  const years: { year: string; entries: ArchiveEntry[] }[] = []
  for (const entry of entries) {
    const year = entry.on.slice(0, 4)
    const group = years.find((one) => one.year === year)
    if (group) group.entries.push(entry)
    else years.push({ year, entries: [entry] })
  }
  return years
}
