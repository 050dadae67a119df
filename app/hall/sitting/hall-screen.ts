import type { HallView } from '../protocol/hall-protocol'
import type { Sitting } from './sitting'
import type { SittingEnd } from './sitting-state'

/** Why the hall cannot go on; each has its own page with a next step. */
export type HallProblem = 'no-candidate' | 'not-a-candidate' | 'signed-out' | 'unreachable' | 'insecure-context' | 'no-storage' | 'refused'

export type HallScreen =
  | { readonly name: 'loading' }
  | { readonly name: 'problem'; readonly problem: HallProblem; readonly sentence: string }
  | { readonly name: 'second-tab' }
  | { readonly name: 'moved-tab' }
  | { readonly name: 'waiting-room'; readonly view: HallView; readonly isKept: boolean; readonly refusal: StartRefusal | null }
  | { readonly name: 'elsewhere'; readonly view: HallView; readonly refusal: SeatRefusal | null }
  | { readonly name: 'exam'; readonly sitting: Sitting; readonly isKept: boolean }
  | { readonly name: 'superseded'; readonly view: HallView; readonly lateCount: number }
  | { readonly name: 'ended'; readonly view: HallView; readonly end: EndedView }

export type StartRefusal = { readonly reason: string; readonly sentence: string }
export type SeatRefusal = { readonly reason: string; readonly sentence: string; readonly remaining: number | null }

export type EndedView = Omit<Extract<SittingEnd, { kind: 'ended' }>, 'kind'> & {
  readonly attemptId: string | null
  readonly total: number
  readonly lastSavedAt: number | null
}
