import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'
import { unitPlace } from './exam-places.server'

/** An exam: a policy and a blueprint, each in its newest version, under a title, held by a unit. Papers and sessions follow. */
export const createExam = auditedCommand({
  name: 'exams.exam.created',
  input: z.object({
    titleZh: z.string().trim().min(1).max(100),
    titleEn: z.string().trim().min(1).max(200),
    unitId: z.uuid(),
    policySlug: z.string(),
    blueprintSlug: z.string(),
    /** speciality of the paper; null: common subjects only (EX-20) */
    speciality: z.string().max(60).nullable().default(null),
  }),
  permit: 'exams.exam.manage',
  place: ({ tx, input }) => unitPlace(tx, input.unitId),
  subject: ({ value }) => ({ examId: value?.examId }),
  async run({ tx, input: { policySlug, blueprintSlug, ...exam }, now }) {
    const policy = await tx.examPolicy.findFirst({ where: { slug: policySlug }, orderBy: { version: 'desc' }, select: { id: true } })
    const blueprint = await tx.blueprint.findFirst({ where: { slug: blueprintSlug }, orderBy: { version: 'desc' }, select: { id: true } })
    if (!policy) return refuse('unknown-policy', { policySlug })
    if (!blueprint) return refuse('unknown-blueprint', { blueprintSlug })
    const data = { ...exam, policyId: policy.id, blueprintId: blueprint.id, createdAt: now }
    return ok({ examId: (await tx.exam.create({ data, select: { id: true } })).id })
  },
})
