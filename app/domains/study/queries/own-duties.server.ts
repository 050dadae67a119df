import type { AccountActor } from '~/domains/audit/model/actor'
import { ownRead } from '~/domains/organization/queries/scoped-read.server'
import { db } from '~/platform/db.server'
import { storedSections } from '../model/article'
import { dutyState, type DutyState } from '../model/assignment'
import { readingProgress } from '../model/reading'
import { studyPolicy } from './study-policy.server'

/** A duty to read, as its officer sees it. */
export interface OwnDuty {
  readonly assignmentId: string
  readonly slug: string
  readonly kind: string
  readonly titleZh: string
  readonly titleEn: string
  readonly reasonZh: string
  readonly reasonEn: string
  readonly dueAt: Date
  readonly state: DutyState
  /** of the newest version, 0…1 */
  readonly share: number
  readonly minutes: number
}

/** The officer's duties to read that are not done, by deadline; for the home page and the shelf. */
export async function ownDuties(actor: AccountActor, now: Date): Promise<OwnDuty[]> {
  // whoever is assigned by unit stands below it, so that the units above the officer are the ones that count
  const assignments = await db.studyAssignment.findMany({
    where: { OR: [{ officerId: actor.officerId }, { officerId: null, unit: { path: { in: pathsAbove(actor.unitPath) } } }] },
    orderBy: { dueAt: 'asc' },
    select: {
      id: true,
      reasonZh: true,
      reasonEn: true,
      dueAt: true,
      createdAt: true,
      module: { select: { id: true, slug: true, kind: true } },
    },
  })
  if (assignments.length === 0) return []
  const moduleIds = [...new Set(assignments.map(({ module }) => module.id))]
  const own = ownRead(actor)
  const [versions, readings, acknowledgements, policy] = await Promise.all([
    newestVersions(moduleIds),
    own.reading.findMany({ where: { moduleVersion: { moduleId: { in: moduleIds } } } }),
    own.acknowledgement.findMany({ where: { moduleVersion: { moduleId: { in: moduleIds } } }, include: { moduleVersion: true } }),
    studyPolicy(now),
  ])
  return assignments.flatMap(({ id, module, createdAt, ...duty }) => {
    const version = versions.get(module.id)
    if (!version) return []
    const acknowledged = acknowledgements.find(
      (row) => row.moduleVersion.moduleId === module.id && (row.moduleVersionId === version.id || row.at >= createdAt),
    )
    const ownReadings = readings.filter(({ moduleVersionId }) => moduleVersionId === version.id)
    const state = dutyState({ dueAt: duty.dueAt, acknowledgedAt: acknowledged?.at ?? null, hasReadings: ownReadings.length > 0 }, now)
    if (state === 'DONE') return []
    const { share } = readingProgress(storedSections(version.sections), ownReadings, policy)
    const { titleZh, titleEn, minutes } = version
    return [{ assignmentId: id, slug: module.slug, kind: module.kind, titleZh, titleEn, minutes, state, share, ...duty }]
  })
}

/** `/a/b/c/` → itself and every unit above. */
export function pathsAbove(unitPath: string): string[] {
  const codes = unitPath.split('/').filter(Boolean)
  return codes.map((_, index) => `/${codes.slice(0, index + 1).join('/')}/`)
}

async function newestVersions(moduleIds: readonly string[]) {
  const rows = await db.moduleVersion.findMany({
    where: { moduleId: { in: [...moduleIds] } },
    orderBy: { number: 'asc' },
    select: { id: true, moduleId: true, titleZh: true, titleEn: true, minutes: true, sections: true },
  })
  return new Map(rows.map((row) => [row.moduleId, row]))
}
