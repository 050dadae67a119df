import type { EnrolmentProblem } from '../model/enrolment'

interface Named {
  readonly id: string
  readonly nameZh: string
  readonly nameEn: string
}

/** A unit with its officers, each with what stands against enrolling them. */
export interface UnitToEnrol {
  readonly unit: Named
  readonly officers: readonly (Named & {
    readonly badgeNo: string
    readonly unit: { readonly nameZh: string; readonly nameEn: string }
    readonly problem: EnrolmentProblem | null
  })[]
}

/** What stood against an enrolment: nothing of it was stored, and what was sent is shown again. */
export interface EnrolmentAnswered {
  readonly refusal: string
  readonly intent: 'lines' | 'unit'
  readonly lines: readonly { readonly line: number; readonly text: string; readonly problem: string }[]
  readonly officers: readonly { readonly officerId: string; readonly problem: string }[]
  readonly values: { readonly lines: string; readonly officerIds: readonly string[] }
}
