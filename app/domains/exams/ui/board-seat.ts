import type { IconName } from '~/ui/icon-names'

/** What an invigilator sees of a candidate. */
export type SeatState = 'WAITING' | 'SITTING' | 'OFFLINE' | 'HANDED_IN' | 'TROUBLE' | 'ABSENT'

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
  readonly deadlineAt: string | null
  /** Machines this attempt has had. */
  readonly liveSeat: number | null
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
