import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'

/** Begins a walk through the newest version of a scenario. Earlier walks stay as they were. */
export const startScenario = auditedCommand({
  name: 'study.scenario-run.started',
  input: z.object({ slug: z.string().max(60) }),
  permit: 'self',
  subject: ({ input, value }) => ({ scenario: input.slug, ...(value as object | undefined) }),
  async run({ tx, actor: { officerId }, input: { slug }, now }) {
    const version = await tx.scenarioVersion.findFirst({ where: { scenario: { slug } }, orderBy: { number: 'desc' }, select: { id: true } })
    if (!version) return refuse('not-found')
    const { id } = await tx.scenarioRun.create({ data: { versionId: version.id, officerId, startedAt: now }, select: { id: true } })
    return ok({ runId: id })
  },
})
