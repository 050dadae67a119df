import { z } from 'zod'
import { CitationShorthand, citationShorthand } from '~/domains/regulations/model/citation'

const Slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const Text = z.strictObject({ zh: z.string().trim().min(1).max(400), en: z.string().trim().min(1).max(800) })
const Cite = CitationShorthand.transform(citationShorthand)

/** How good an answer is. CRITICAL fails the scenario at once (REGULATIONS §7, training model). */
export const Verdict = z.enum(['RIGHT', 'ACCEPTABLE', 'WRONG', 'CRITICAL'])

const Choice = z.strictObject({
  id: z.string().regex(/^[a-e]$/),
  text: Text,
  verdict: Verdict,
  reason: Text,
  cite: Cite.optional(),
  next: Slug.optional(),
})

const Action = z.strictObject({
  id: z.string().regex(/^[a-h]$/),
  text: Text,
  /** must not be done */
  omit: z.literal(true).optional(),
  critical: z.literal(true).optional(),
  reason: Text.optional(),
})

/** One action comes before another. */
const OrderRule = z.strictObject({
  first: z.string(),
  then: z.string(),
  critical: z.literal(true).optional(),
  reason: Text,
  cite: Cite.optional(),
})

const step = { id: Slug, mode: z.enum(['SAY', 'DO']), situation: Text, ask: Text.optional(), next: Slug.optional() }

export const ChooseStep = z.strictObject({ kind: z.literal('CHOOSE'), ...step, choices: z.array(Choice).min(2).max(5) })
export const OrderStep = z.strictObject({
  kind: z.literal('ORDER'),
  ...step,
  actions: z.array(Action).min(3).max(8),
  rules: z.array(OrderRule).min(1),
  reason: Text,
  cite: Cite.optional(),
})

/** One file of content/scenarios: language and action on the scene, in both languages. */
export const ScenarioDocument = z.strictObject({
  slug: Slug,
  topics: z.array(Slug).min(1),
  citations: z.array(Cite).min(1),
  module: Slug.optional(),
  minutes: z.number().int().min(2).max(40),
  reviewStatus: z.enum(['draft-for-legal-review', 'approved']),
  asOf: z.iso.date(),
  passShare: z.number().min(0.5).max(1).default(0.8),
  title: Text,
  summary: Text,
  facts: z.array(Text).min(2).max(6),
  steps: z.array(z.discriminatedUnion('kind', [ChooseStep, OrderStep])).min(5),
  ending: z.strictObject({ passed: Text, failed: Text }),
  remember: z.array(Text).min(3).max(6),
})

export type Bilingual = z.output<typeof Text>
export type Verdict = z.output<typeof Verdict>
export type ChooseStep = z.output<typeof ChooseStep>
export type OrderStep = z.output<typeof OrderStep>
export type ScenarioStep = ChooseStep | OrderStep
export type ScenarioDocument = z.output<typeof ScenarioDocument>

/** Where a step leads: the choice's own branch, the step's, the step after it; null is the end. */
export function following(steps: readonly ScenarioStep[], step: ScenarioStep, branch?: string): string | null {
  const next = branch ?? step.next
  if (next === 'end') return null
  return next ?? steps[steps.findIndex(({ id }) => id === step.id) + 1]?.id ?? null
}
