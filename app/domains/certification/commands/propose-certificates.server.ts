import { dayColumn, type CalendarDay } from '~/platform/calendar-day'
import type { Tx } from '~/platform/db-writer.server'
import { adoptedScheme, type AdoptedScheme } from '../queries/adopted-scheme.server'

/** A published pass of a formal exam. */
export interface Pass {
  readonly attemptId: string
  readonly officerId: string
  /** level the exam is held for; null: the exam confers none */
  readonly level: string | null
  readonly speciality: string | null
  readonly examTitleZh: string
  readonly examTitleEn: string
  readonly marks: number | string
  readonly passedOn: CalendarDay
}

export interface Proposed {
  readonly proposed: number
  /** passes for a level that the scheme of the officer's organ does not know */
  readonly unproposed: number
}

/**
 * Turns published passes into proposals inside the transaction that publishes them (app/workflows/publish-results.server.ts writes
 * the audit entry). A pass proposes at most once: who publishes again adds nothing.
 */
export async function proposeCertificates(
  tx: Tx,
  { passes, publishedBy, now }: { passes: readonly Pass[]; publishedBy: string | null; now: Date },
): Promise<Proposed> {
  const wanted = passes.filter(({ level }) => level !== null)
  const officers = await tx.officer.findMany({
    where: { id: { in: wanted.map(({ officerId }) => officerId) } },
    select: { id: true, speciality: true, unit: { select: { path: true } } },
  })
  const officerOf = new Map(officers.map((officer) => [officer.id, officer]))
  const schemes = new Map<string, Promise<AdoptedScheme | null>>()
  const schemeOf = (path: string, on: CalendarDay) => {
    const key = `${path} ${on}`
    const scheme = schemes.get(key) ?? adoptedScheme(path, on, tx)
    schemes.set(key, scheme)
    return scheme
  }
  const rows = []
  for (const { attemptId, officerId, level, speciality, examTitleZh, examTitleEn, marks, passedOn } of wanted) {
    const officer = officerOf.get(officerId)
    const scheme = officer && (await schemeOf(officer.unit.path, passedOn))
    const levelId = scheme?.levels.find(({ slug }) => slug === level)?.id
    if (!officer || !levelId) continue
    const exam = { examTitleZh, examTitleEn, examMarks: marks, examPassedOn: dayColumn(passedOn) }
    rows.push({ attemptId, officerId, levelId, speciality: speciality ?? officer.speciality, ...exam, publishedBy, createdAt: now })
  }
  const { count } = await tx.certificateProposal.createMany({ data: rows, skipDuplicates: true })
  return { proposed: count, unproposed: wanted.length - rows.length }
}
