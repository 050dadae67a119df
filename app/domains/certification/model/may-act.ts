import { addMonths, type CalendarDay } from '~/platform/calendar-day'
import { confers, statusOn, type CertificateEvents, type CertificateStatus } from './certificate-status'
import type { LegalBasis } from './legal-basis'
import { applies, type CaseKind, type CaseRole, type EligibilityRule, type LevelGap, type SchemeRules } from './qualification-scheme'

/** A certificate as the gate sees it. */
export interface HeldCertificate extends CertificateEvents {
  readonly number: string
  readonly levelRank: number
  readonly speciality: string
}

/** What is known of an officer, with the scheme the officer's organ follows on the day asked about. */
export interface OfficerFacts {
  readonly isEstablishedServing: boolean
  readonly joinedOn: CalendarDay
  readonly certificates: readonly HeldCertificate[]
  /** a published pass waits for the legal unit */
  readonly awaitsConfirmation: boolean
  readonly legalProfessionOn: CalendarDay | null
  /** the officer's first legal review of a punishment decision, as recorded */
  readonly firstLegalReviewOn: CalendarDay | null
  readonly collegeDegreeOn: CalendarDay | null
  readonly inspectionTrainingOn: CalendarDay | null
  readonly scheme: {
    readonly slug: string
    readonly version: number
    readonly expiringWithinDays: number
    readonly levels: readonly { readonly slug: string; readonly rank: number }[]
    readonly rules: SchemeRules
  } | null
}

/** `assistOnly` for the role ASSIST itself means: only beside a qualified officer, and not as one of the two the law asks for. */
export type MayActAnswer = 'allow' | 'assistOnly' | 'deny'

export type ReasonCode =
  | 'emergency'
  | 'certificate-holds'
  | 'no-scheme'
  | 'not-serving'
  | 'level-none'
  | 'level-pending-confirmation'
  | 'level-expired'
  | 'level-suspended'
  | 'level-revoked'
  | 'level-lower-level'
  | 'speciality-not-covered'
  | 'legal-profession-missing'
  | 'inspection-requirements-missing'

export interface Reason {
  readonly code: ReasonCode
  readonly basis: readonly LegalBasis[]
  readonly isProvincial: boolean
  /** the certificate the reason speaks of */
  readonly certificate?: string
  /** id of the rule in the scheme */
  readonly rule?: string
}

export interface Eligibility {
  readonly answer: MayActAnswer
  readonly reasons: readonly Reason[]
  readonly scheme: { readonly slug: string; readonly version: number } | null
}

/**
 * Whether an officer may take a role in a kind of case on a day, with every reason and what it rests on
 * (EX-08, EX-41, EX-44, EX-46, EX-50, EX-51). The strictest unmet rule decides. Without an adopted scheme nothing can be allowed.
 */
export function mayAct(officer: OfficerFacts, caseRole: CaseRole, caseKind: CaseKind, date: CalendarDay): Eligibility {
  const { scheme } = officer
  if (!scheme) return { answer: 'deny', reasons: [{ code: 'no-scheme', basis: [], isProvincial: false }], scheme: null }
  const named = { slug: scheme.slug, version: scheme.version }
  const { emergency } = scheme.rules
  // an emergency is a duty of every serving officer, whatever the certificate says; the unmet rules of the role do not count
  if (caseKind === 'EMERGENCY' && officer.isEstablishedServing && emergency.roles.includes(caseRole)) {
    return { answer: 'allow', reasons: [{ code: 'emergency', basis: emergency.basis, isProvincial: false }], scheme: named }
  }
  const holding = currentHolding(officer, date)
  const unmet = scheme.rules.rules
    .filter((rule) => applies(rule, caseRole, caseKind, date))
    .map((rule) => judge(rule, officer, holding, date))
    .filter((verdict) => verdict !== null)
  if (unmet.length > 0) {
    const answer = unmet.some(({ otherwise }) => otherwise === 'DENY') ? 'deny' : 'assistOnly'
    return { answer, reasons: merged(unmet.map(({ reason }) => reason)), scheme: named }
  }
  const holds: Reason = { code: 'certificate-holds', basis: [], isProvincial: false, certificate: holding.best?.number }
  return { answer: 'allow', reasons: [holds], scheme: named }
}

/** One reason per code and certificate, with every basis it was given. */
function merged(reasons: readonly Reason[]): Reason[] {
  const told: Reason[] = []
  for (const reason of reasons) {
    const at = told.findIndex(({ code, certificate }) => code === reason.code && certificate === reason.certificate)
    const before = told[at]
    if (before)
      told[at] = { ...before, basis: [...before.basis, ...reason.basis], isProvincial: before.isProvincial && reason.isProvincial }
    else told.push(reason)
  }
  return told
}

interface Holding {
  /** the highest certificate that confers the qualification */
  readonly best: HeldCertificate | null
  readonly conferring: readonly HeldCertificate[]
  /** where none confers: why, and the certificate that tells it */
  readonly gap: Exclude<LevelGap, 'LOWER_LEVEL'>
  readonly telling: HeldCertificate | null
}

// the gap that says most about today is told first
const GAP_ORDER: readonly [CertificateStatus, Holding['gap']][] = [
  ['SUSPENDED', 'SUSPENDED'],
  ['REVOKED', 'REVOKED'],
  ['PENDING_CONFIRMATION', 'PENDING_CONFIRMATION'],
  ['EXPIRED', 'EXPIRED'],
]

function currentHolding({ certificates, scheme, awaitsConfirmation }: OfficerFacts, date: CalendarDay): Holding {
  const judged = certificates.map((certificate) => ({ certificate, status: statusOn(certificate, date, scheme?.expiringWithinDays ?? 0) }))
  const suspended = judged.find(({ status }) => status === 'SUSPENDED')
  const isStopped = suspended !== undefined && scheme?.rules.isSuspensionPersonal === true
  const conferring = isStopped
    ? []
    : judged
        .filter(({ status }) => confers(status))
        .map(({ certificate }) => certificate)
        .sort((one, other) => other.levelRank - one.levelRank)
  for (const [status, gap] of GAP_ORDER) {
    const telling = judged.find((one) => one.status === status)
    if (telling) return { best: conferring[0] ?? null, conferring, gap, telling: telling.certificate }
  }
  return { best: conferring[0] ?? null, conferring, gap: awaitsConfirmation ? 'PENDING_CONFIRMATION' : 'NONE', telling: null }
}

interface Verdict {
  readonly otherwise: 'ASSIST_ONLY' | 'DENY'
  readonly reason: Reason
}

function judge(rule: EligibilityRule, officer: OfficerFacts, holding: Holding, date: CalendarDay): Verdict | null {
  const because = (code: ReasonCode, otherwise: Verdict['otherwise'], certificate?: string): Verdict => ({
    otherwise,
    reason: { code, basis: rule.basis, isProvincial: rule.isProvincial, rule: rule.id, ...(certificate ? { certificate } : {}) },
  })
  switch (rule.asks) {
    case 'ESTABLISHED_SERVING':
      return officer.isEstablishedServing ? null : because('not-serving', rule.otherwise)
    case 'LEVEL': {
      const asked = officer.scheme?.levels.find(({ slug }) => slug === rule.atLeast)?.rank ?? Infinity
      if (holding.best && holding.best.levelRank >= asked) return null
      const gap = holding.best ? 'LOWER_LEVEL' : holding.gap
      const certificate = holding.best ?? holding.telling
      return because(`level-${gap.toLowerCase().replace('_', '-')}` as ReasonCode, rule.otherwise[gap], certificate?.number)
    }
    case 'SPECIALITY':
      // without any conferring certificate the LEVEL rule speaks
      if (!holding.best || holding.conferring.some(({ speciality }) => rule.covering.some((code) => code === speciality))) return null
      return because('speciality-not-covered', rule.otherwise, holding.best.number)
    case 'LEGAL_PROFESSION': {
      const isQualified = isSince(officer.legalProfessionOn, date)
      const { firstLegalReviewOn } = officer
      const isExempt =
        firstLegalReviewOn !== null && rule.exemptIfReviewedBefore !== undefined && firstLegalReviewOn < rule.exemptIfReviewedBefore
      return isQualified || isExempt ? null : because('legal-profession-missing', rule.otherwise)
    }
    case 'INSPECTION_REQUIREMENTS': {
      const isExperienced = addMonths(officer.joinedOn, rule.minimumYears * 12) <= date
      const isMet = isExperienced && isSince(officer.collegeDegreeOn, date) && isSince(officer.inspectionTrainingOn, date)
      return isMet ? null : because('inspection-requirements-missing', rule.otherwise)
    }
  }
}

function isSince(from: CalendarDay | null, date: CalendarDay): boolean {
  return from !== null && from <= date
}
