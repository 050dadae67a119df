import type { ServerClock } from '../clock/server-clock'
import type { Journal } from '../journal/journal'
import type { Rejection, SenderEvent } from '../journal/journal-sender'
import type { HallClient } from '../protocol/hall-client'
import type { ClockReply, JournalReply, Refused, Reply } from '../protocol/hall-protocol'
import type { SeatKey } from '../vault/vault'
import type { Observable } from './observable'
import type { SittingState } from './sitting-state'

type Finish = (end: { endedAt: string; answered: number | null; isTimeOver: boolean } | 'superseded') => void

type Parts = {
  state: Observable<SittingState>
  journal: Journal
  clock: ServerClock
  client: HallClient
  seat: SeatKey
  finish: Finish
  /** writes the answer of a question once more under a new number */
  rerecord: (questionId: string) => void
}

const LATE = new Set(['after-deadline', 'after-grace'])

/** What the server says, turned into what the officer sees. */
export function createSittingEvents({ state, journal, clock, client, seat, finish, rerecord }: Parts) {
  let late = 0
  /** questions that waited when the connection broke, for the sentence of its return */
  let missedBeforeReturn = 0

  function onSender(event: SenderEvent): void {
    switch (event.kind) {
      case 'unreachable':
        return goDown()
      case 'reached':
        return comeBack()
      case 'signed-out':
        return state.set({ trouble: 'signed-out' })
      case 'stored':
        return onStored(event.reply)
      case 'rejected':
        return void onRejected(event.rejections)
      case 'closed':
        late += event.count
        return onClosed(event.refusal, false)
      case 'not-yours':
        return state.set({ trouble: 'not-yours' })
    }
  }

  function goDown(): void {
    state.set(({ downSince }) => ({ downSince: downSince ?? clock.now() ?? 0, returned: null }))
  }

  function comeBack(): void {
    const { downSince, unsent } = state.get()
    if (downSince === null) return
    missedBeforeReturn = unsent.length
    state.set({ downSince: null })
    if (missedBeforeReturn === 0) state.set({ returned: { count: 0, at: clock.now() ?? 0 } })
  }

  function onStored(reply: JournalReply): void {
    const at = Date.parse(reply.serverTime)
    state.set(({ trouble, deadlineAt }) => ({
      savedAt: Number.isNaN(at) ? clock.now() : at,
      trouble: trouble === 'signed-out' ? null : trouble,
      deadlineAt: later(deadlineAt, reply.deadlineAt),
    }))
    if (missedBeforeReturn > 0 && journal.pending().length === 0) {
      state.set({ returned: { count: missedBeforeReturn, at: clock.now() ?? at } })
      missedBeforeReturn = 0
    }
    if (reply.endedAt !== null) finish({ endedAt: reply.endedAt, answered: null, isTimeOver: isPast(reply.endedAt) })
  }

  async function onRejected(rejections: readonly Rejection[]): Promise<void> {
    late += rejections.filter(({ reason }) => LATE.has(reason)).length
    const differing = rejections.filter(({ reason }) => reason === 'content-differs')
    const refused = rejections.find(({ reason }) => !LATE.has(reason) && reason !== 'content-differs')
    if (refused) state.set({ refusedSentence: refused.message })
    if (differing.length === 0) return
    // the number was used before a crash of this page; the answer on the screen is written again under a free one
    const counting = await client.counting(seat.attemptId, seat.seat)
    if (counting.kind === 'answered') journal.raiseLastSeq(counting.value.lastSeq)
    for (const questionId of new Set(differing.map(({ line }) => line?.questionId ?? ''))) rerecord(questionId)
  }

  function onClosed(refusal: Refused, isTimeOver: boolean): void {
    if (refusal.error === 'seat-superseded') return finish('superseded')
    const endedAt = typeof refusal.detail.endedAt === 'string' ? refusal.detail.endedAt : new Date(clock.now() ?? 0).toISOString()
    finish({ endedAt, answered: null, isTimeOver: isTimeOver || isPast(endedAt) })
  }

  function isPast(endedAt: string): boolean {
    return Date.parse(endedAt) >= state.get().deadlineAt
  }

  return {
    onSender,
    lateCount: () => late,
    onRefusedEnding(refusal: Refused, isTimeOver: boolean): void {
      if (refusal.status === 401) return state.set({ trouble: 'signed-out' })
      if (refusal.error === 'seat-superseded' || refusal.error === 'attempt-ended') return onClosed(refusal, isTimeOver)
      if (refusal.status === 404 || refusal.status === 403) return state.set({ trouble: 'not-yours' })
      state.set({ refusedSentence: refusal.message })
    },
    onClock(reply: Reply<ClockReply>): void {
      if (reply.kind === 'unreachable') return goDown()
      if (reply.kind === 'refused') {
        if (reply.status === 401) state.set({ trouble: 'signed-out' })
        return reply.status >= 500 ? goDown() : undefined
      }
      comeBack()
      const { deadlineAt, endedAt, liveSeat } = reply.value
      state.set(({ trouble, deadlineAt: known }) => ({
        deadlineAt: later(known, deadlineAt),
        trouble: trouble === 'signed-out' ? null : trouble,
      }))
      if (endedAt !== null) finish({ endedAt, answered: null, isTimeOver: isPast(endedAt) })
      else if (liveSeat !== seat.seat) finish('superseded')
    },
    /** the server misses lines nobody holds any more: show what it counts, so that the officer can look before handing in */
    async showCounting(lostCount: number): Promise<void> {
      const counting = await client.counting(seat.attemptId, seat.seat)
      if (counting.kind === 'answered') state.set({ answers: counting.value.responses, lostCount })
    },
  }
}

/** A deadline only ever grows longer (DESIGN §5.2). */
function later(known: number, told: string): number {
  const at = Date.parse(told)
  return Number.isNaN(at) ? known : Math.max(known, at)
}
