import { addMonths, type CalendarDay } from '~/platform/calendar-day'
import { confers, statusOn, type CertificateEvents } from './certificate-status'

/** A pass as the legal unit weighs it. */
export interface ProposalFacts {
  readonly examPassedOn: CalendarDay
  readonly isEstablishedServing: boolean
  readonly level: { readonly rank: number; readonly prerequisiteRank: number | null; readonly prerequisiteMonths: number | null }
  readonly certificates: readonly (CertificateEvents & { readonly levelRank: number })[]
  /** the officer's other passes at the same level that wait too */
  readonly otherWaiting: number
}

export type CheckCode =
  | 'serving'
  | 'prerequisite-held'
  | 'prerequisite-long-enough'
  | 'no-suspension'
  | 'no-revocation'
  | 'no-other-proposal'
  | 'adds-something'

export interface Check {
  readonly code: CheckCode
  readonly isPassed: boolean
}

/** 首次, 续期, 晋级: what the new certificate would be to the officer. */
export type ProposalKind = 'FIRST' | 'RENEWAL' | 'PROMOTION'

export function proposalKind({ level, certificates }: ProposalFacts): ProposalKind {
  const highest = Math.max(0, ...certificates.filter(({ revokedOn }) => revokedOn === null).map(({ levelRank }) => levelRank))
  if (highest === 0) return 'FIRST'
  return highest >= level.rank ? 'RENEWAL' : 'PROMOTION'
}

/**
 * What the platform could check by itself. Checks inform and never decide (DESIGN-LANGUAGE §9): an unmet one bars the batch and asks
 * for a written reason.
 */
export function proposalChecks(facts: ProposalFacts, on: CalendarDay): readonly Check[] {
  const { level, certificates } = facts
  const held = certificates.map((certificate) => ({ certificate, status: statusOn(certificate, on, 0) }))
  const prerequisites = certificates.filter(
    ({ levelRank, revokedOn }) => level.prerequisiteRank !== null && levelRank >= level.prerequisiteRank && revokedOn === null,
  )
  const checks: Check[] = [{ code: 'serving', isPassed: facts.isEstablishedServing }]
  if (level.prerequisiteRank !== null) {
    const isHeld = prerequisites.some((certificate) => confers(statusOn(certificate, facts.examPassedOn, 0)))
    checks.push({ code: 'prerequisite-held', isPassed: isHeld })
  }
  if (level.prerequisiteMonths !== null) {
    const months = level.prerequisiteMonths
    const isLongEnough = prerequisites.some(({ validFrom }) => addMonths(validFrom, months) <= facts.examPassedOn)
    checks.push({ code: 'prerequisite-long-enough', isPassed: isLongEnough })
  }
  const higher = held.some(({ certificate, status }) => confers(status) && certificate.levelRank > level.rank)
  return [
    ...checks,
    { code: 'no-suspension', isPassed: !held.some(({ status }) => status === 'SUSPENDED') },
    { code: 'no-revocation', isPassed: !certificates.some(({ revokedOn }) => revokedOn !== null) },
    { code: 'no-other-proposal', isPassed: facts.otherWaiting === 0 },
    { code: 'adds-something', isPassed: !higher },
  ]
}

/** Only what raises no question may be confirmed together with others. */
export function mayBeBatched(checks: readonly Check[]): boolean {
  return checks.every(({ isPassed }) => isPassed)
}
