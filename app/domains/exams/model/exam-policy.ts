import { z } from 'zod'
import { rulesOfType, type QuestionType, type ScoringRuleName } from './scoring-rules'

export const ExamKind = z.enum(['FORMAL', 'MOCK'])
export type ExamKind = z.infer<typeof ExamKind>

function ruleFor<T extends QuestionType>(type: T) {
  return z.enum(rulesOfType[type] as readonly [ScoringRuleName, ...ScoringRuleName[]])
}

/** Which named rule scores each type of question. */
export const ScoringRules = z.object({
  SINGLE: ruleFor('SINGLE').default('single-exact'),
  TRUE_FALSE: ruleFor('TRUE_FALSE').default('single-exact'),
  MULTIPLE: ruleFor('MULTIPLE').default('multiple-missing-half'),
  FILL_IN: ruleFor('FILL_IN').default('fill-in-per-blank'),
})
export type ScoringRules = Readonly<z.output<typeof ScoringRules>>

const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(60)

/** The numbers of a kind of exam. Ministry or province set them: versioned data, never constants (REGULATIONS §0.2, EX-25). */
export const ExamPolicy = z.object({
  // the address of the form for a new one stands beside those of the policies
  slug: Slug.refine((slug) => slug !== 'new'),
  nameZh: z.string().trim().min(1).max(100),
  nameEn: z.string().trim().min(1).max(200),
  kind: ExamKind,
  /** certification level the exam leads to */
  level: Slug.nullable().default(null),
  minutes: z.number().int().min(1).max(600),
  passMark: z.number().min(0).max(1000).multipleOf(0.01),
  graceSeconds: z.number().int().min(0).max(3600).default(60),
  /** late start allowed for this many minutes after opening; null: until the end */
  lateEntryMinutes: z.number().int().min(0).max(600).nullable().default(30),
  scoringRules: ScoringRules.prefault({}),
  /** the document that sets these numbers */
  basis: z.string().trim().min(1).max(200).nullable().default(null),
})
export type ExamPolicy = Readonly<z.output<typeof ExamPolicy>>

/** A policy as its table keeps it. */
export function storedPolicy(row: Record<string, unknown> & { readonly passMark: unknown }): ExamPolicy {
  return ExamPolicy.parse({ ...row, passMark: Number(row.passMark) })
}

/** What one version says otherwise than another, by field; the order is that of the form. */
export function changedFields(before: ExamPolicy, after: ExamPolicy): readonly PolicyField[] {
  return policyFieldNames.filter((field) => valueOf(before, field) !== valueOf(after, field))
}

export const policyFieldNames = [
  ...(['nameZh', 'nameEn', 'kind', 'level', 'basis', 'minutes', 'lateEntryMinutes', 'graceSeconds', 'passMark'] as const),
  ...(['multipleRule', 'fillInRule'] as const),
] as const
export type PolicyField = (typeof policyFieldNames)[number]

/** A field of a policy by the name it has in forms and in the history. */
export function valueOf(policy: ExamPolicy, field: PolicyField): string | number | null {
  if (field === 'multipleRule') return policy.scoringRules.MULTIPLE
  return field === 'fillInRule' ? policy.scoringRules.FILL_IN : policy[field]
}
