import type { IconName } from '~/ui/icon-names'
import type { SeatState } from '../model/seat-state'

export interface BoardSeat {
  readonly candidateId: string
  readonly attemptId: string | null
  readonly deskNo: string
  readonly nameZh: string
  readonly nameEn: string
  readonly badgeNo: string
  readonly ticket: string
  readonly state: SeatState
  /** Answers durable on the server. */
  readonly saved: number
  readonly lastSavedAt: string | null
  /** When the live machine last spoke to the platform. */
  readonly lastContactAt: string | null
  readonly deadlineAt: string | null
}

/** Normal seats carry no icon, so that the exception is seen. */
export const seatIcons: Readonly<Record<SeatState, IconName | null>> = {
  WAITING: null,
  SITTING: null,
  OFFLINE: 'offline',
  HANDED_IN: 'check',
  TROUBLE: 'alert',
  ABSENT: 'minus',
}

/** How often the island of the board asks for a fresh copy. */
export const REFRESH_SECONDS = 10
