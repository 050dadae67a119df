import { z } from 'zod'
import { parseCitation } from '~/domains/regulations/model/citation'
import type { ComponentRules } from '~/platform/mdx/component-rule'

const Words = z.string().trim().min(1).max(200)
const Slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const Shorthand = z.string().refine((text) => parseCitation(text).ok)
/** an attribute without a value: there or not */
const Bare = z.literal(true).optional()

const titled = z.strictObject({ title: Words })
const plain = z.strictObject({})
const inText = { within: ['Section', 'CaseFacts', 'FileExtract', 'Pitfall', 'Summary', 'KeyPoints', 'Step', 'FlowStep', 'Finding'] }
const inSection = { within: ['Section'] }

/** The components an article may use, what each may be given, and where it stands. Anything else is refused (DESIGN §6). */
export const articleComponents: ComponentRules = new Map([
  ['Section', { attributes: z.strictObject({ id: Slug, title: Words }), within: ['root'] }],
  ['Aims', { attributes: plain, ...inSection }],
  ['KeyPoints', { attributes: plain, ...inSection }],
  ['Summary', { attributes: plain, ...inSection }],
  ['LegalBasis', { attributes: z.strictObject({ cite: Shorthand }), ...inText }],
  ['Steps', { attributes: plain, ...inSection }],
  ['Step', { attributes: titled, within: ['Steps'] }],
  ['Flow', { attributes: plain, ...inSection }],
  ['FlowStep', { attributes: z.strictObject({ title: Words, note: Words.optional() }), within: ['Flow'] }],
  ['Pitfall', { attributes: titled, ...inSection }],
  ['OnScene', { attributes: z.strictObject({ title: Words.optional() }), ...inSection }],
  ['Say', { attributes: plain, within: ['OnScene'] }],
  ['Do', { attributes: plain, within: ['OnScene'] }],
  ['DoNot', { attributes: plain, within: ['OnScene'] }],
  ['CaseFacts', { attributes: titled, ...inSection }],
  ['FileExtract', { attributes: titled, ...inSection }],
  [
    'Finding',
    {
      // Orders 137 and 138: a defect is corrected, a problem is scored, a fault is a person's responsibility
      attributes: z.strictObject({ kind: z.enum(['DEFECT', 'PROBLEM', 'FAULT']), title: Words, who: Words, cite: Shorthand }),
      ...inSection,
    },
  ],
  ['QuickCheck', { attributes: z.strictObject({ id: Slug, topic: Slug, type: z.enum(['SINGLE', 'MULTIPLE']) }), ...inSection }],
  ['Ask', { attributes: plain, within: ['QuickCheck'] }],
  ['Choice', { attributes: z.strictObject({ id: z.string().regex(/^[a-f]$/), correct: Bare }), within: ['QuickCheck'] }],
  ['Why', { attributes: plain, within: ['QuickCheck'] }],
  ['Cite', { attributes: z.strictObject({ to: Shorthand }) }],
])
