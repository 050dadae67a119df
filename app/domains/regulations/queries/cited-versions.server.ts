import { db, type Reader } from '~/platform/db.server'
import { columnDay } from '~/platform/calendar-day'

/** A version of a regulation as citations name it. */
export interface CitedVersionRow {
  readonly regulation: string
  readonly version: string
  readonly shortZh: string
  readonly shortEn: string
  readonly labelZh: string | null
  /** `YYYY-MM-DD` */
  readonly inForceFrom: string
  readonly inForceTo: string | null
}

/** Every version in the register with its names and its interval. */
export async function citedVersions(using: Pick<Reader, 'regulation'> = db): Promise<readonly CitedVersionRow[]> {
  const rows = await using.regulation.findMany({
    select: {
      slug: true,
      shortZh: true,
      shortEn: true,
      versions: { select: { version: true, labelZh: true, inForceFrom: true, inForceTo: true } },
    },
  })
  return rows.flatMap(({ slug, shortZh, shortEn, versions }) =>
    versions.map(({ version, labelZh, inForceFrom, inForceTo }) => ({
      regulation: slug,
      version,
      shortZh,
      shortEn,
      labelZh,
      inForceFrom: columnDay(inForceFrom),
      inForceTo: inForceTo && columnDay(inForceTo),
    })),
  )
}
