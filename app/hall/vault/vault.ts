import type { Answer, JournalLine } from '../protocol/hall-protocol'
import type { ClockMemory } from '../clock/server-clock'

export type SeatKey = { readonly attemptId: string; readonly seat: number }

/** What stands unencrypted about an attempt: enough to find it again, nothing of its content. */
export type KeptAttempt = SeatKey & {
  readonly candidateId: string
  /** hash of the badge number, so that another officer's sign-in is noticed */
  readonly officerTag: string
  readonly lastSeq: number
  readonly clock: ClockMemory | null
  /** false once a newer seat elsewhere was seen */
  readonly isLive: boolean
  /** version of the shell the attempt began with; the worker keeps serving it */
  readonly shell: string | null
}

/** Named documents of a seat that are kept sealed. */
export type SealedName = 'view' | 'paper' | 'desk'

/** The local store of the hall: everything of a seat until the server has acknowledged it (DESIGN §5.3, §5.4). */
export type Vault = {
  /** false: nothing survives a reload (insecure context, mock exams only) */
  readonly isDurable: boolean
  openSeat: (attempt: KeptAttempt) => Promise<void>
  attempts: () => Promise<readonly KeptAttempt[]>
  rememberClock: (seat: SeatKey, clock: ClockMemory) => Promise<void>
  retire: (seat: SeatKey) => Promise<void>
  keep: (seat: SeatKey, name: SealedName, value: unknown) => Promise<void>
  read: (seat: SeatKey, name: SealedName) => Promise<unknown>
  /** One answer, in one transaction: its journal line, the answer as it now stands, and the number. */
  addLine: (seat: SeatKey, line: JournalLine) => Promise<void>
  answers: (seat: SeatKey) => Promise<Readonly<Record<string, Answer>>>
  /** journal lines not yet acknowledged, by seq */
  lines: (seat: SeatKey) => Promise<readonly JournalLine[]>
  removeLines: (seat: SeatKey, seqs: readonly number[]) => Promise<void>
  /** everything of one seat, or of every seat of the attempt */
  wipe: (attemptId: string, seat?: number) => Promise<void>
}
