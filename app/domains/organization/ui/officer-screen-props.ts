import type { UnitChoice } from './unit-options'

interface Named {
  readonly nameZh: string
  readonly nameEn: string
}

export interface Interval {
  readonly fromOn: string | Date
  readonly toOn: string | Date | null
}

export interface OfficerScreenProps {
  readonly officer: Named & {
    readonly id: string
    readonly speciality: string
    readonly rank: string | null
    readonly joinedOn: string | Date
    readonly unit: Named
    readonly badges: readonly (Interval & { authority: string; number: string })[]
    readonly postings: readonly (Interval & { position: string; unit: Named })[]
    readonly account: { id: string; roles: readonly { id: string; role: string; fromAt: string | Date; unit: Named }[] } | null
  }
  readonly units: readonly UnitChoice[]
  readonly may: { transfer: boolean; account: boolean; role: boolean; lift: boolean; archive: boolean }
  readonly answer?: { act: string; refusal: string | null }
}
