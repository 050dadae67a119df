import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'
import { storedSections } from '../model/article'
import { readingProgress } from '../model/reading'
import { studyPolicy } from '../queries/study-policy.server'

/** “I have read this version”: only of the newest one, and only after its sections and time. Said twice, it stays the first. */
export const acknowledgeVersion = auditedCommand({
  name: 'study.version.acknowledged',
  input: z.object({ versionId: z.uuid() }),
  permit: 'self',
  subject: ({ input }) => ({ moduleVersionId: input.versionId }),
  async run({ tx, actor: { officerId }, input: { versionId }, now }) {
    const version = await tx.moduleVersion.findUnique({
      where: { id: versionId },
      select: { moduleId: true, number: true, sections: true },
    })
    if (!version) return refuse('not-found')
    const key = { officerId, moduleVersionId: versionId }
    const earlier = await tx.acknowledgement.findUnique({ where: { officerId_moduleVersionId: key } })
    if (earlier) return ok({ at: earlier.at })
    const newer = await tx.moduleVersion.findFirst({ where: { moduleId: version.moduleId, number: { gt: version.number } } })
    if (newer) return refuse('newer-version')
    const policy = await studyPolicy(now, tx)
    const readings = await tx.reading.findMany({ where: key })
    const progress = readingProgress(storedSections(version.sections), readings, policy)
    if (!progress.isRead) {
      const { sections, reached, activeSeconds, neededSeconds } = progress
      return refuse('not-read-yet', { sections: sections - reached, seconds: Math.max(0, neededSeconds - activeSeconds) })
    }
    await tx.acknowledgement.create({ data: { ...key, at: now, activeSeconds: progress.activeSeconds, policyVersion: policy.version } })
    return ok({ at: now })
  },
})
