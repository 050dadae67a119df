import type { Answer, AttemptView, HallView } from '../protocol/hall-protocol'
import type { PaperLayout } from './paper-layout'

/** What the officer arranged for this attempt: kept sealed on this computer only. */
export type Desk = {
  readonly flags: readonly string[]
  readonly current: string
  readonly isContrast: boolean
  readonly isLarge: boolean
  readonly hasShortcuts: boolean
}

export type Trouble = 'store-full' | 'signed-out' | 'not-yours' | null

/** answering → handing-in → (back, or gone) · closing: the time is over and the ending is being fetched. */
export type Phase = 'answering' | 'handing-in' | 'closing'

export type SittingState = {
  readonly attemptId: string
  readonly view: HallView
  readonly layout: PaperLayout
  readonly answers: Readonly<Record<string, Answer>>
  readonly desk: Desk
  /** questions with an answer the server has not acknowledged */
  readonly unsent: readonly string[]
  /** server milliseconds of the last acknowledgement, of the last line kept here */
  readonly savedAt: number | null
  readonly keptAt: number | null
  readonly downSince: number | null
  readonly returned: { readonly count: number; readonly at: number } | null
  readonly trouble: Trouble
  /** the server's own sentence about an answer it refused */
  readonly refusedSentence: string | null
  readonly deadlineAt: number
  readonly phase: Phase
  /** numbers the server missed and this computer no longer held; the answers shown are the server's */
  readonly lostCount: number
}

/** How a sitting stops on this computer. */
export type SittingEnd =
  | {
      readonly kind: 'ended'
      readonly endedAt: string
      readonly isTimeOver: boolean
      readonly answered: number | null
      readonly lateCount: number
    }
  | { readonly kind: 'superseded'; readonly lateCount: number }

export type SeatOpening = {
  readonly view: HallView
  readonly attempt: AttemptView
  readonly seat: number
  readonly layout: PaperLayout
  readonly answers: Readonly<Record<string, Answer>>
  readonly desk: Desk | null
  readonly lastSeq: number
  readonly isOffline: boolean
}
