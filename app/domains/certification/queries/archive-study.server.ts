import type { ScopedReader } from '~/domains/organization/queries/scoped-read.server'
import { dayOf } from '~/platform/calendar-day'
import type { ArchiveEntry } from '../model/archive-entry'

/** A page that was only opened is no study: what would be shown as 0 minutes is left out. */
const SHOWN_FROM_SECONDS = 30

const version = { select: { titleZh: true, titleEn: true } } as const

/** Modules an officer read, with the measured time, and those acknowledged. */
export async function archiveStudy(read: ScopedReader, officerId: string): Promise<ArchiveEntry[]> {
  const [readings, acknowledgements] = await Promise.all([
    read.reading.findMany({
      where: { officerId },
      select: { moduleVersionId: true, activeSeconds: true, lastAt: true, moduleVersion: version },
    }),
    read.acknowledgement.findMany({
      where: { officerId },
      select: { id: true, at: true, activeSeconds: true, moduleVersionId: true, moduleVersion: version },
    }),
  ])
  const acknowledged = new Set(acknowledgements.map(({ moduleVersionId }) => moduleVersionId))
  const unfinished = new Map<string, { seconds: number; lastAt: Date; titleZh: string; titleEn: string }>()
  for (const { moduleVersionId, activeSeconds, lastAt, moduleVersion } of readings) {
    if (acknowledged.has(moduleVersionId)) continue
    const before = unfinished.get(moduleVersionId)
    const latest = before && before.lastAt > lastAt ? before.lastAt : lastAt
    unfinished.set(moduleVersionId, { ...title(moduleVersion), seconds: (before?.seconds ?? 0) + activeSeconds, lastAt: latest })
  }
  return [
    ...acknowledgements.map(
      ({ id, at, activeSeconds, moduleVersion }): ArchiveEntry => ({
        id: `acknowledged-${id}`,
        kind: 'STUDY',
        on: dayOf(at),
        what: 'MODULE_ACKNOWLEDGED',
        ...title(moduleVersion),
        minutes: Math.round(activeSeconds / 60),
      }),
    ),
    ...[...unfinished]
      .filter(([, { seconds }]) => seconds >= SHOWN_FROM_SECONDS)
      .map(
        ([moduleVersionId, { seconds, lastAt, titleZh, titleEn }]): ArchiveEntry => ({
          id: `read-${moduleVersionId}`,
          kind: 'STUDY',
          on: dayOf(lastAt),
          what: 'MODULE_READ',
          titleZh,
          titleEn,
          minutes: Math.round(seconds / 60),
        }),
      ),
  ]
}

function title({ titleZh, titleEn }: { titleZh: string; titleEn: string }) {
  return { titleZh, titleEn }
}
