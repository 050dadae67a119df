import type { ServerClock } from '../clock/server-clock'
import { createJournal } from '../journal/journal'
import { createJournalSender } from '../journal/journal-sender'
import type { HallClient } from '../protocol/hall-client'
import type { Answer, JournalLine } from '../protocol/hall-protocol'
import type { SeatKey, Vault } from '../vault/vault'
import { handIn } from './hand-in'
import { observable, type Observable } from './observable'
import { createSittingEvents } from './sitting-events'
import type { Desk, SeatOpening, SittingEnd, SittingState } from './sitting-state'
import { createTextDrafts, type Stamp } from './text-drafts'

/** lets the server's clock, too, pass the deadline before the paper is asked in */
const SETTLE_MS = 300
const RECLOSE_MS = 2_500
const REDELIVER_MS = 4_000
const REMEMBER_MS = 5_000

export type SittingParts = {
  client: HallClient
  vault: Vault
  clock: ServerClock
  opening: SeatOpening
  waiting: readonly JournalLine[]
  wallMs: () => number
  onEnd: (end: SittingEnd) => void
}

export type Sitting = ReturnType<typeof createSitting>

/** One officer at one seat: what is on the screen, on this computer and at the server, kept in step. */
export function createSitting({ client, vault, clock, opening, waiting, wallMs, onEnd }: SittingParts) {
  const seat: SeatKey = { attemptId: opening.attempt.attemptId, seat: opening.seat }
  // a page opened without network has known that since it opened
  const downSince = opening.isOffline ? (clock.now() ?? 0) : null
  const state = observable<SittingState>({ ...firstState(opening, waiting), downSince })
  const journal = createJournal({
    vault,
    seat,
    waiting,
    lastSeq: opening.lastSeq,
    stamp: clock.stamp,
    onChange: () => state.set({ unsent: questionsOf(journal.pending()) }),
    onStoreFailure: () => state.set({ trouble: 'store-full' }),
  })
  const events = createSittingEvents({ state, journal, clock, client, seat, finish, rerecord: (id) => answer(id, state.get().answers[id]) })
  const sender = createJournalSender({
    journal,
    post: (lines, keepalive) => client.journal(seat.attemptId, seat.seat, lines, keepalive),
    onEvent: events.onSender,
  })
  const drafts = createTextDrafts(answer, clock.stamp)
  let isOver = false
  let closing: Promise<void> | null = null
  let rememberedAt = 0

  function answer(questionId: string, response: Answer | undefined, madeAt?: Stamp): void {
    if (response === undefined || isOver || state.get().phase === 'closing') return
    state.set(({ answers }) => ({ answers: { ...answers, [questionId]: response } }))
    void journal.record(questionId, response, madeAt).then(() => {
      state.set({ keptAt: clock.now() })
      rememberClock()
      sender.nudge()
    })
  }

  function arrange(change: Partial<Desk>): void {
    state.set(({ desk }) => ({ desk: { ...desk, ...change } }))
    // flags and the place on the paper are a convenience: losing them loses no answer
    void vault.keep(seat, 'desk', state.get().desk).catch(() => undefined)
  }

  function rememberClock(): void {
    rememberedAt = clock.now() ?? 0
    const memory = clock.remember(wallMs())
    if (memory) void vault.rememberClock(seat, memory).catch(() => undefined)
  }

  async function endBy(isTimeOver: boolean, isRefillAllowed: boolean): Promise<void> {
    drafts.flush()
    const filler = () => fillerOf(state.get())
    const result = await handIn({ client, journal, seat, drain: sender.wake, isRefillAllowed, filler })
    if (isOver) return
    if (result.kind === 'ended') {
      const { endedAt, answered } = result.ending
      // the ending was reckoned with these lines in hand
      await journal.acknowledge(journal.pending().map(({ seq }) => seq))
      finish({ endedAt, answered, isTimeOver })
    } else if (result.kind === 'lost') await events.showCounting(result.missing.length)
    else if (result.kind === 'refused') events.onRefusedEnding(result.refusal, isTimeOver)
    else state.set(({ downSince }) => ({ downSince: downSince ?? clock.now() ?? 0 }))
  }

  /** The one way out. The screen changes at once; this computer is wiped only when the server has every line, be it as evidence. */
  function finish(end: { endedAt: string; answered: number | null; isTimeOver: boolean } | 'superseded'): void {
    if (isOver) return
    isOver = true
    const lateCount = events.lateCount() + journal.pending().length
    onEnd(end === 'superseded' ? { kind: 'superseded', lateCount } : { kind: 'ended', ...end, lateCount })
    void deliverAndWipe()
  }

  async function deliverAndWipe(): Promise<void> {
    await vault.retire(seat).catch(() => undefined)
    await journal.whenKept()
    await sender.wake()
    if (journal.pending().length > 0) {
      setTimeout(() => void deliverAndWipe(), REDELIVER_MS)
      return
    }
    sender.stop()
    await vault.wipe(seat.attemptId, seat.seat).catch(() => undefined)
  }

  return {
    state: state as Pick<Observable<SittingState>, 'get' | 'subscribe'>,
    answer,
    type(questionId: string, response: Answer): void {
      state.set(({ answers }) => ({ answers: { ...answers, [questionId]: response } }))
      drafts.type(questionId, response)
    },
    holdDraft: drafts.hold,
    flushDrafts: drafts.flush,
    arrange,
    goTo(questionId: string): void {
      drafts.flush()
      if (questionId !== state.get().desk.current) arrange({ current: questionId })
    },
    toggleFlag(questionId: string): void {
      const { flags } = state.get().desk
      arrange({ flags: flags.includes(questionId) ? flags.filter((id) => id !== questionId) : [...flags, questionId] })
    },
    async handIn(): Promise<void> {
      if (state.get().phase !== 'answering') return
      state.set({ phase: 'handing-in' })
      await endBy(false, state.get().lostCount > 0)
      if (!isOver && state.get().phase === 'handing-in') state.set({ phase: 'answering' })
    },
    /** Past the deadline by the server's clock the paper goes in by itself; the estimate of an offline reload never ends an exam. */
    tick(): void {
      const now = clock.now()
      if (isOver || now === null) return
      if (now - rememberedAt >= REMEMBER_MS) rememberClock()
      if (clock.isEstimate()) return
      const { deadlineAt, phase } = state.get()
      if (now < deadlineAt) return phase === 'closing' ? state.set({ phase: 'answering' }) : undefined
      drafts.flush()
      state.set({ phase: 'closing' })
      if (now < deadlineAt + SETTLE_MS || closing !== null) return
      closing = endBy(true, true).finally(() => setTimeout(() => (closing = null), RECLOSE_MS))
    },
    async syncClock(): Promise<void> {
      events.onClock(await client.clock(seat.attemptId, seat.seat))
      rememberClock()
      if (state.get().unsent.length > 0 && state.get().downSince === null) await sender.wake()
    },
    wake: () => sender.wake(),
    /** the browser says the cable is out */
    lostNetwork: () => state.set(({ downSince }) => ({ downSince: downSince ?? clock.now() ?? 0 })),
    leave(): void {
      drafts.flush()
      rememberClock()
      sender.leave()
    },
    stop(): void {
      isOver = true
      sender.stop()
    },
  }
}

function firstState({ view, attempt, layout, answers, desk }: SeatOpening, waiting: readonly JournalLine[]): SittingState {
  const first = layout.questions[0]?.questionId ?? ''
  const kept = desk ?? { flags: [], current: first, isContrast: false, isLarge: false, hasShortcuts: true }
  const current = layout.questions.some(({ questionId }) => questionId === kept.current) ? kept.current : first
  return {
    attemptId: attempt.attemptId,
    view,
    layout,
    answers,
    desk: { ...kept, current },
    unsent: questionsOf(waiting),
    savedAt: null,
    keptAt: null,
    downSince: null,
    returned: null,
    trouble: null,
    refusedSentence: null,
    deadlineAt: Date.parse(attempt.deadlineAt),
    phase: 'answering',
    lostCount: 0,
  }
}

function questionsOf(lines: readonly JournalLine[]): readonly string[] {
  return [...new Set(lines.map(({ questionId }) => questionId))]
}

function fillerOf({ answers, layout }: SittingState): readonly [string, Answer] {
  const known = Object.entries(answers)[0]
  if (known) return known
  const first = layout.questions[0]
  const empty: Answer = first?.type === 'MULTIPLE' ? { choices: [] } : first?.type === 'FILL_IN' ? { blanks: [] } : { choice: null }
  return [first?.questionId ?? '', empty]
}
