/** Shapes of the hall protocol (`/hall-api`). Times are ISO strings; ids are opaque. */
import type { CandidateOrder, CandidatePaper, CandidateQuestion, SectionType } from '~/domains/exams/model/candidate-paper'

export type { CandidatePaper, CandidateQuestion as PaperQuestion, SectionType }

/** One candidate's order of questions, section by section, and of options. */
export type PaperOrder = CandidateOrder

export type Answer = { readonly choice: string | null } | { readonly choices: readonly string[] } | { readonly blanks: readonly string[] }

/** One line of the answer journal: `seq` rises from 1 per seat (DESIGN §5.3). */
export type JournalLine = {
  readonly seq: number
  readonly questionId: string
  readonly response: Answer
  readonly syncId: string
  readonly elapsedMs: number
}

export type HallView = {
  readonly candidate: {
    readonly candidateId: string
    readonly nameZh: string
    readonly nameEn: string
    readonly badgeNo: string
    readonly ticket: string
    readonly deskNo: string
    readonly roomZh: string
    readonly roomEn: string
  }
  readonly exam: {
    readonly titleZh: string
    readonly titleEn: string
    readonly kind: 'FORMAL' | 'MOCK'
    readonly minutes: number
    readonly totalMarks: number
    readonly questionCount: number
  }
  readonly session: {
    readonly sessionId: string
    readonly opensAt: string
    readonly endsAt: string
    readonly lateEntryUntil: string | null
  }
  readonly paperId: string
  readonly attempt: AttemptView | null
  readonly serverTime: string
  readonly syncId: string
  readonly isDurable: boolean
  readonly isDemo: boolean
}

export type AttemptView = {
  readonly attemptId: string
  /** my live seat; null when another sign-in holds it */
  readonly seat: number | null
  readonly liveSeat: number
  readonly startedAt: string
  readonly deadlineAt: string
  readonly graceSeconds: number
  readonly endedAt: string | null
  readonly order: PaperOrder
}

export type StartReply = {
  readonly attemptId: string
  readonly seat: number
  readonly startedAt: string
  readonly deadlineAt: string
  readonly graceSeconds: number
  readonly order: PaperOrder
}

export type JournalReply = {
  readonly stored: readonly number[]
  readonly rejected: readonly { readonly seq: number; readonly reason: string; readonly message: string }[]
  readonly deadlineAt: string
  readonly endedAt: string | null
  readonly serverTime: string
}

export type CountingReply = {
  readonly responses: Readonly<Record<string, Answer>>
  readonly lastSeq: number
  readonly deadlineAt: string
  readonly endedAt: string | null
}

export type ClockReply = { readonly deadlineAt: string; readonly endedAt: string | null; readonly liveSeat: number }

export type SeatReply = { readonly seat: number; readonly deadlineAt: string }

export type EndingReply = { readonly endedAt: string; readonly how: string; readonly answered: number }

/** What came back: an answer, a named refusal with its sentence, or nothing at all. */
export type Reply<T> = { readonly kind: 'answered'; readonly value: T } | Refused | { readonly kind: 'unreachable' }

export type Refused = {
  readonly kind: 'refused'
  readonly status: number
  readonly error: string
  readonly message: string
  readonly detail: Readonly<Record<string, unknown>>
  readonly retryAfterMs: number
}
