import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import type { Tx } from '~/platform/db-writer.server'
import { ok, refuse } from '~/platform/outcome'
import { storedSections } from '../model/article'
import { earnedSeconds, readingProgress, type Beat } from '../model/reading'
import { studyPolicy } from '../queries/study-policy.server'

const Input = z.object({
  versionId: z.uuid(),
  sectionId: z.string().max(60),
  /** measured by the page: visible tab, input within the policy's time */
  seconds: z.coerce.number().min(0).max(86_400).optional(),
  /** without script: when the server sent the page */
  openedAt: z.coerce.date().optional(),
})

/** A report of reading; the server decides how much of it counts. Having been sent at all, the section counts as reached. */
export const recordReading = auditedCommand({
  name: 'study.reading.recorded',
  input: Input,
  permit: 'self',
  subject: ({ input }) => ({ moduleVersionId: input.versionId, section: input.sectionId }),
  async run({ tx, actor: { officerId }, input: { versionId, sectionId, seconds, openedAt }, now }) {
    const version = await tx.moduleVersion.findUnique({ where: { id: versionId }, select: { sections: true } })
    if (!version) return refuse('not-found')
    const sections = storedSections(version.sections)
    const section = sections.find(({ id }) => id === sectionId)
    if (!section) return refuse('unknown-section')
    await oneReportAtATime(tx, officerId)
    const policy = await studyPolicy(now, tx)
    const last = await tx.reading.findFirst({ where: { officerId }, orderBy: { lastAt: 'desc' }, select: { lastAt: true } })
    const beat: Beat =
      seconds === undefined
        ? { kind: 'unmeasured', openedAt: openedAt ?? now, expectedSeconds: section.seconds }
        : { kind: 'measured', seconds }
    const earned = earnedSeconds(beat, last?.lastAt ?? null, now, policy)
    const key = { officerId, moduleVersionId: versionId, sectionId }
    await tx.reading.upsert({
      where: { officerId_moduleVersionId_sectionId: key },
      create: { ...key, activeSeconds: earned, isReached: true, firstAt: now, lastAt: now },
      update: { activeSeconds: { increment: earned }, isReached: true, lastAt: now },
    })
    const readings = await tx.reading.findMany({ where: { officerId, moduleVersionId: versionId } })
    return ok({ earned, progress: readingProgress(sections, readings, policy) })
  },
})

/** Reports of one officer wait for each other, so that two tabs at the same moment do not both earn the same seconds. */
async function oneReportAtATime(tx: Tx, officerId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`study.reading ${officerId}`}, 0))`
}
