import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { pathsOf, type AccountActor } from '~/domains/audit/model/actor'
import { canonicalJson } from '~/platform/canonical-json'
import type { Tx } from '~/platform/db-writer.server'
import { ok, refuse } from '~/platform/outcome'
import { ExamPolicy, storedPolicy } from '../model/exam-policy'

/**
 * Keeps a policy under its slug; other numbers make the next version, as exams made under the old ones keep them. A unit keeps its own
 * policies, for itself and those below: only who makes exams there may change them.
 */
export const saveExamPolicy = auditedCommand({
  name: 'exams.policy.saved',
  input: ExamPolicy.extend({
    /** the unit that keeps a new policy; left out: where the actor holds the capability */
    unitId: z.uuid().optional(),
    /** the version that the form showed, 0 for a new policy; left out: whatever is newest */
    baseVersion: z.number().int().min(0).optional(),
  }),
  permit: 'exams.exam.manage',
  place: async ({ tx, actor, input }) => (await keepingUnit(tx, actor, input))?.path ?? null,
  subject: ({ input, value }) => ({ slug: input.slug, policyId: value?.policyId, version: value?.version }),
  async run({ tx, actor, input, now }) {
    const { unitId: _, baseVersion, ...policy } = input
    await oneAtATime(tx, policy.slug)
    const latest = await tx.examPolicy.findFirst({ where: { slug: policy.slug }, orderBy: { version: 'desc' } })
    if (baseVersion !== undefined && baseVersion !== (latest?.version ?? 0)) {
      return refuse(baseVersion === 0 ? 'policy-exists' : 'policy-changed', latest ? { version: latest.version } : {})
    }
    if (latest && canonicalJson(storedPolicy(latest)) === canonicalJson(policy)) {
      return ok({ policyId: latest.id, version: latest.version, isNew: false })
    }
    const unitId = latest ? latest.unitId : (await keepingUnit(tx, actor, input))!.id
    const version = (latest?.version ?? 0) + 1
    const kept = { ...policy, version, unitId, savedAt: now, savedBy: actor.officerId }
    return ok({ policyId: (await tx.examPolicy.create({ data: kept, select: { id: true } })).id, version, isNew: true })
  },
})

interface Kept {
  readonly slug: string
  readonly unitId?: string
  readonly baseVersion?: number
}

/** The unit whose policy it is, or is to be. One that no unit keeps belongs to the topmost unit. */
async function keepingUnit(tx: Tx, actor: AccountActor, { slug, unitId, baseVersion }: Kept) {
  const latest = await tx.examPolicy.findFirst({ where: { slug }, orderBy: { version: 'desc' }, select: { unit: true } })
  // who makes a new one under a name that another unit has used is told so, and not that a right is missing
  if (latest && baseVersion !== 0) return latest.unit ?? (await tx.unit.findFirst({ where: { parentId: null }, orderBy: { path: 'asc' } }))
  if (unitId) return tx.unit.findUnique({ where: { id: unitId } })
  return tx.unit.findFirst({ where: { path: pathsOf(actor, 'exams.exam.manage')[0] ?? '' } })
}

/** Two who save the same policy at once wait for each other, so that the second hears of the first. */
async function oneAtATime(tx: Tx, slug: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`exams.policy ${slug}`}, 0))`
}
