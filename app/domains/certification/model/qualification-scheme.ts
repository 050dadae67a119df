import { z } from 'zod'
import { specialities } from '~/domains/organization/model/speciality'
import { LegalBases, LegalBasis } from './legal-basis'

/** What an officer does in a case (EX-46): 主办, 协办, 审核, 审批, 法制审核. */
export const CASE_ROLES = ['LEAD', 'ASSIST', 'REVIEW', 'APPROVE', 'LEGAL_REVIEW'] as const
export type CaseRole = (typeof CASE_ROLES)[number]

/** What is handled. EMERGENCY is what an officer meets and must act on at once, on duty or off (People's Police Law art. 19). */
export const CASE_KINDS = ['CRIMINAL', 'ADMINISTRATIVE', 'TRAFFIC', 'INSPECTION', 'EMERGENCY'] as const
export type CaseKind = (typeof CASE_KINDS)[number]

/** Why no certificate confers the qualification on a day. */
export const LEVEL_GAPS = ['NONE', 'PENDING_CONFIRMATION', 'EXPIRED', 'SUSPENDED', 'REVOKED', 'LOWER_LEVEL'] as const
export type LevelGap = (typeof LEVEL_GAPS)[number]

/** Acts of the legal unit that need a basis. */
export const LEGAL_ACTS = ['CONFIRMATION', 'REFUSAL', 'SUSPENSION', 'REINSTATEMENT', 'REVOCATION'] as const
export type LegalAct = (typeof LEGAL_ACTS)[number]

const Failing = z.enum(['ASSIST_ONLY', 'DENY'])
const Slug = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/)
const Day = z.iso.date()

const ruleFrame = {
  id: Slug,
  roles: z.array(z.enum(CASE_ROLES)).min(1).readonly(),
  /** absent: every kind */
  kinds: z.array(z.enum(CASE_KINDS)).min(1).readonly().optional(),
  basis: LegalBases,
  /** set by a province or an organ, not by a national rule */
  isProvincial: z.boolean().default(false),
  /** a rule whose text nobody of the organ has confirmed is kept, switched off */
  isEnabled: z.boolean().default(true),
  fromOn: Day.optional(),
  toOn: Day.optional(),
}

/** One condition of acting, as data: what it asks, of whom, since when, on what basis, and what follows where it is not met. */
export const EligibilityRule = z.discriminatedUnion('asks', [
  z.strictObject({ ...ruleFrame, asks: z.literal('ESTABLISHED_SERVING'), otherwise: Failing }),
  z.strictObject({ ...ruleFrame, asks: z.literal('LEVEL'), atLeast: Slug, otherwise: z.record(z.enum(LEVEL_GAPS), Failing) }),
  z.strictObject({
    ...ruleFrame,
    asks: z.literal('SPECIALITY'),
    /** specialities of a certificate that cover the kinds of this rule */
    covering: z.array(z.enum(specialities)).min(1).readonly(),
    otherwise: Failing,
  }),
  z.strictObject({ ...ruleFrame, asks: z.literal('LEGAL_PROFESSION'), exemptIfReviewedBefore: Day.optional(), otherwise: Failing }),
  z.strictObject({ ...ruleFrame, asks: z.literal('INSPECTION_REQUIREMENTS'), minimumYears: z.number().int().min(0), otherwise: Failing }),
])

export type EligibilityRule = z.output<typeof EligibilityRule>

export const SchemeLevel = z.strictObject({
  slug: Slug,
  nameZh: z.string().trim().min(1),
  nameEn: z.string().trim().min(1),
  /** comparable across schemes: 10 basic, 20 intermediate, 30 senior */
  rank: z.number().int().min(1).max(99),
  validityMonths: z.number().int().min(1).max(600).nullable(),
  prerequisite: Slug.optional(),
  prerequisiteMonths: z.number().int().min(1).optional(),
  validFrom: Day,
  validTo: Day.optional(),
})

export type SchemeLevel = z.output<typeof SchemeLevel>

/** The part of a scheme that mayAct reads, kept as one document in the database. */
export const SchemeRules = z.strictObject({
  /** a suspension of one certificate stops the officer, whatever other certificate is held: qualification is personal */
  isSuspensionPersonal: z.boolean(),
  /** roles in which an emergency must be handled with or without a certificate */
  emergency: z.strictObject({ roles: z.array(z.enum(CASE_ROLES)).readonly(), basis: LegalBases }),
  rules: z.array(EligibilityRule).readonly(),
  /** what the legal unit may rest its acts on; the first one is offered first */
  actBases: z.record(z.enum(LEGAL_ACTS), z.array(LegalBasis).min(1).readonly()),
  /** days in which an officer may ask for a review of an act; null: no such period is known to the scheme */
  remedyDays: z.number().int().min(1).max(365).nullable(),
})

export type SchemeRules = z.output<typeof SchemeRules>

/** One file of content/certification: a system of levels with its rules, in one immutable version (EX-04, REGULATIONS §10.1). */
export const QualificationScheme = z
  .strictObject({
    slug: Slug,
    version: z.number().int().min(1),
    nameZh: z.string().trim().min(1),
    nameEn: z.string().trim().min(1),
    noteZh: z.string().trim().min(1),
    noteEn: z.string().trim().min(1),
    numberPrefix: z.string().regex(/^[A-Z]{1,4}$/),
    expiringWithinDays: z.number().int().min(1).max(730),
    levels: z.array(SchemeLevel).min(1).readonly(),
    rules: SchemeRules,
  })
  .refine(({ levels }) => new Set(levels.map(({ slug }) => slug)).size === levels.length, {
    path: ['levels'],
    message: 'a level stands twice',
  })
  .refine(({ levels }) => levels.every(({ prerequisite }) => !prerequisite || levels.some(({ slug }) => slug === prerequisite)), {
    path: ['levels'],
    message: 'a prerequisite is not a level of the scheme',
  })
  .refine(({ levels, rules }) => rules.rules.every((rule) => rule.asks !== 'LEVEL' || levels.some(({ slug }) => slug === rule.atLeast)), {
    path: ['rules'],
    message: 'a rule asks for a level that is not of the scheme',
  })
  .readonly()

export type QualificationScheme = z.output<typeof QualificationScheme>

/** Whether a rule counts for a role in a kind of case on a day. */
export function applies(rule: EligibilityRule, role: CaseRole, kind: CaseKind, on: string): boolean {
  const isMeantKind = rule.kinds?.includes(kind) ?? true
  const isInTime = (!rule.fromOn || rule.fromOn <= on) && (!rule.toOn || on <= rule.toOn)
  return rule.isEnabled && isMeantKind && isInTime && rule.roles.includes(role)
}
