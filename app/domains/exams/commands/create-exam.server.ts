import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import type { Tx } from '~/platform/db-writer.server'
import { ok, refuse } from '~/platform/outcome'
import { servesUnit } from '../model/exam-reach'
import { unitPlace } from './exam-places.server'

export const ExamDraft = z.object({
  titleZh: z.string().trim().min(1).max(100),
  titleEn: z.string().trim().min(1).max(200),
  unitId: z.uuid(),
  policySlug: z.string(),
  blueprintSlug: z.string(),
  /** speciality of the paper; null: common subjects only (EX-20) */
  speciality: z.string().max(60).nullable().default(null),
})

/** An exam: a policy and a blueprint, each in its newest version, under a title, held by a unit. Papers and sessions follow. */
export const createExam = auditedCommand({
  name: 'exams.exam.created',
  input: ExamDraft,
  permit: 'exams.exam.manage',
  place: ({ tx, input }) => unitPlace(tx, input.unitId),
  subject: ({ value }) => ({ examId: value?.examId }),
  run: ({ tx, input, now }) => createExamWithin(tx, input, now),
})

/** The exam as part of a greater act, in its transaction. */
export async function createExamWithin(tx: Tx, { policySlug, blueprintSlug, ...exam }: z.output<typeof ExamDraft>, now: Date) {
  const policy = await tx.examPolicy.findFirst({
    where: { slug: policySlug },
    orderBy: { version: 'desc' },
    select: { id: true, passMark: true, unit: { select: { path: true } } },
  })
  const blueprint = await tx.blueprint.findFirst({ where: { slug: blueprintSlug }, orderBy: { version: 'desc' } })
  const path = await unitPlace(tx, exam.unitId)
  if (!policy || (policy.unit && !servesUnit(policy.unit.path, path ?? ''))) return refuse('unknown-policy', { policySlug })
  if (!blueprint) return refuse('unknown-blueprint', { blueprintSlug })
  const data = { ...exam, policyId: policy.id, blueprintId: blueprint.id, createdAt: now }
  const { id: examId } = await tx.exam.create({ data, select: { id: true } })
  return ok({ examId, passMark: Number(policy.passMark), rules: blueprint.rules })
}
