/** What counts as reading, by the policy in force. */
export interface ReadingPolicy {
  readonly version: number
  /** share of the expected time that must be measured, 0…1 */
  readonly readShare: number
  readonly idleSeconds: number
  readonly beatSeconds: number
  readonly maxBeatSeconds: number
}

/** A report of reading: by the page's script (measured seconds), or by a form without script (when the page was sent). */
export type Beat =
  | { readonly kind: 'measured'; readonly seconds: number }
  | { readonly kind: 'unmeasured'; readonly openedAt: Date; readonly expectedSeconds: number }

/**
 * Seconds that a report earns. Whatever a browser claims, no more than the server saw pass since the officer's last report, in whatever
 * tab, so that two tabs do not count twice; and never more than the policy allows for one report. Without script nobody can tell
 * reading from an open page, so that a section earns at most its expected time.
 */
export function earnedSeconds(beat: Beat, lastAt: Date | null, now: Date, policy: ReadingPolicy): number {
  const since = (moment: Date) => Math.max(0, Math.floor((now.getTime() - moment.getTime()) / 1000))
  const passed = lastAt ? since(lastAt) : Number.POSITIVE_INFINITY
  if (beat.kind === 'measured') {
    const ceiling = lastAt ? policy.maxBeatSeconds : policy.beatSeconds
    return Math.max(0, Math.min(Math.floor(beat.seconds), passed, ceiling))
  }
  return Math.max(0, Math.min(since(beat.openedAt), passed, beat.expectedSeconds))
}

/** A section's share of the module's minutes, by its length; at least ten seconds. */
export function expectedSeconds(lengths: readonly number[], minutes: number): number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return lengths.map((length) => Math.max(10, Math.round((minutes * 60 * length) / Math.max(1, total))))
}

export interface SectionReading {
  readonly sectionId: string
  readonly activeSeconds: number
  readonly isReached: boolean
}

/** Where an officer stands in a version. */
export interface ReadingProgress {
  readonly reached: number
  readonly sections: number
  readonly activeSeconds: number
  readonly expectedSeconds: number
  /** measured time the policy asks for */
  readonly neededSeconds: number
  /** 0…1, of sections and time, whichever is behind */
  readonly share: number
  readonly isRead: boolean
  readonly next: string | null
}

/**
 * Read = every section reached, and the policy's share of the expected time measured.
 * Time in one section never pays for more than twice its own.
 */
export function readingProgress(
  sections: readonly { readonly id: string; readonly seconds: number }[],
  readings: readonly SectionReading[],
  policy: Pick<ReadingPolicy, 'readShare'>,
): ReadingProgress {
  const of = new Map(readings.map((reading) => [reading.sectionId, reading]))
  const reached = sections.filter(({ id }) => of.get(id)?.isReached).length
  const active = sections.map(({ id, seconds }) => Math.min(of.get(id)?.activeSeconds ?? 0, 2 * seconds))
  const activeSeconds = active.reduce((sum, seconds) => sum + seconds, 0)
  const expected = sections.reduce((sum, { seconds }) => sum + seconds, 0)
  const neededSeconds = Math.ceil(expected * policy.readShare)
  const sectionShare = sections.length === 0 ? 0 : reached / sections.length
  const timeShare = neededSeconds === 0 ? 1 : Math.min(1, activeSeconds / neededSeconds)
  return {
    reached,
    sections: sections.length,
    activeSeconds,
    expectedSeconds: expected,
    neededSeconds,
    share: Math.min(sectionShare, timeShare),
    isRead: reached === sections.length && activeSeconds >= neededSeconds,
    next: sections.find(({ id }) => !of.get(id)?.isReached)?.id ?? null,
  }
}
