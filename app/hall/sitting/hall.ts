import type { ServerClock } from '../clock/server-clock'
import type { HallClient } from '../protocol/hall-client'
import type { AttemptView, HallView, Refused } from '../protocol/hall-protocol'
import type { KeptAttempt, Vault } from '../vault/vault'
import type { AttemptLock } from './attempt-lock'
import { deliverLeftovers } from './deliver-leftovers'
import type { HallProblem, HallScreen } from './hall-screen'
import { observable } from './observable'
import { prepareSeat } from './prepare-seat'
import { createSitting, type Sitting } from './sitting'
import type { SittingEnd } from './sitting-state'

export type HallParts = {
  candidateId: string
  client: HallClient
  clock: ServerClock
  vault: Vault
  isSecure: boolean
  wallMs: () => number
  takeLock: (take: 'ask' | 'steal', onLost: () => void) => Promise<AttemptLock>
  tagOf: (badgeNo: string) => Promise<string>
  /** version of the shell this page runs on, kept for the attempt; null without a worker */
  shellVersion: () => Promise<string | null>
}

export type Hall = ReturnType<typeof createHall>

/** Which page the officer sees, and what leads from one to the next. */
export function createHall({ candidateId, client, clock, vault, isSecure, wallMs, takeLock, tagOf, shellVersion }: HallParts) {
  const screen = observable<{ current: HallScreen }>({ current: { name: 'loading' } })
  const show = (current: HallScreen) => screen.set({ current })
  const problem = (name: HallProblem, sentence = '') => show({ name: 'problem', problem: name, sentence })
  let lock: AttemptLock | null = null
  let sitting: Sitting | null = null
  let tag = ''

  async function open(take: 'ask' | 'steal' = 'ask'): Promise<void> {
    show({ name: 'loading' })
    lock ??= await takeLock(take, onLockLost)
    if (!lock.isHeld) {
      lock = null
      return show({ name: 'second-tab' })
    }
    const kept = (await vault.attempts()).find((row) => row.candidateId === candidateId && row.isLive) ?? null
    const reply = await client.view(candidateId)
    if (reply.kind === 'answered') return enter(reply.value)
    if (reply.kind === 'unreachable' || reply.status >= 500) return kept ? resumeOffline(kept) : problem('unreachable')
    if (reply.status === 401) return kept ? resumeOffline(kept) : problem('signed-out')
    return refused(reply)
  }

  function onLockLost(): void {
    sitting?.stop()
    sitting = null
    lock = null
    show({ name: 'moved-tab' })
  }

  function refused(refusal: Refused): void {
    if (refusal.status === 401) return problem('signed-out')
    if (refusal.status === 404) return problem('not-a-candidate', refusal.message)
    problem('refused', refusal.message)
  }

  async function enter(view: HallView): Promise<void> {
    tag = await tagOf(view.candidate.badgeNo)
    await tidy(view.attempt)
    if (view.exam.kind === 'FORMAL' && !isSecure) return problem('insecure-context')
    if (view.exam.kind === 'FORMAL' && !vault.isDurable) return problem('no-storage')
    const { attempt } = view
    if (attempt === null) return show({ name: 'waiting-room', view, isKept: vault.isDurable, refusal: null })
    if (attempt.endedAt !== null) return showEnded(view, attempt, attempt.endedAt)
    const keptHere = (await vault.attempts()).some((row) => row.attemptId === attempt.attemptId && row.seat === attempt.liveSeat)
    // signed in again on the same computer: the seat is still this one
    const seat = attempt.seat ?? (keptHere ? attempt.liveSeat : null)
    if (seat === null) return show({ name: 'elsewhere', view, refusal: null })
    await sit(view, attempt, seat, 'server')
  }

  /** Another officer's rows go at once; the unsent lines of an older seat or an ended attempt are delivered first. */
  async function tidy(attempt: AttemptView | null): Promise<void> {
    for (const row of await vault.attempts()) {
      const isStale = !row.isLive || (row.attemptId === attempt?.attemptId && (row.seat !== attempt.liveSeat || attempt.endedAt !== null))
      if (row.officerTag !== tag) await vault.wipe(row.attemptId, row.seat)
      else if (isStale && (await deliverLeftovers(client, vault, row))) await vault.wipe(row.attemptId, row.seat)
    }
  }

  async function resumeOffline(kept: KeptAttempt): Promise<void> {
    const view = (await vault.read(kept, 'view')) as HallView | undefined
    if (!view?.attempt) return problem('unreachable')
    if (kept.clock) clock.recall(kept.clock, wallMs())
    tag = kept.officerTag
    await sit(view, view.attempt, kept.seat, 'offline')
  }

  async function sit(view: HallView, attempt: AttemptView, seat: number, from: 'fresh' | 'server' | 'offline'): Promise<void> {
    const shell = await shellVersion()
    const prepared = await prepareSeat({ client, vault, view, attempt, seat, officerTag: tag, shell, from })
    if (prepared.kind === 'unreachable') return problem('unreachable')
    if (prepared.kind === 'refused') return refused(prepared.refusal)
    const { opening, waiting } = prepared
    sitting = createSitting({ client, vault, clock, opening, waiting, wallMs, onEnd: (end) => onEnd(view, end) })
    show({ name: 'exam', sitting, isKept: vault.isDurable })
    if (waiting.length > 0) void sitting.wake()
    if (from === 'offline') void sitting.syncClock()
  }

  function onEnd(view: HallView, end: SittingEnd): void {
    const state = sitting?.state.get()
    sitting = null
    if (end.kind === 'superseded') return show({ name: 'superseded', view, lateCount: end.lateCount })
    const { kind: _kind, ...rest } = end
    const total = state?.layout.questions.length ?? view.exam.questionCount
    const attemptId = state?.attemptId ?? view.attempt?.attemptId ?? null
    show({ name: 'ended', view, end: { ...rest, attemptId, total, lastSavedAt: state?.savedAt ?? null } })
  }

  async function showEnded(view: HallView, { attemptId, liveSeat, deadlineAt }: AttemptView, endedAt: string): Promise<void> {
    const counting = await client.counting(attemptId, liveSeat)
    const answered = counting.kind === 'answered' ? Object.keys(counting.value.responses).length : null
    const isTimeOver = Date.parse(endedAt) >= Date.parse(deadlineAt)
    const end = { attemptId, endedAt, isTimeOver, answered, lateCount: 0, total: view.exam.questionCount, lastSavedAt: null }
    show({ name: 'ended', view, end })
  }

  return {
    screen,
    open,
    async start(view: HallView): Promise<void> {
      const reply = await client.start(candidateId)
      if (reply.kind === 'answered') {
        const attempt: AttemptView = { ...reply.value, liveSeat: reply.value.seat, endedAt: null }
        return sit(view, attempt, reply.value.seat, 'fresh')
      }
      if (reply.kind === 'refused' && (reply.error === 'seat-elsewhere' || reply.error === 'attempt-ended')) return open()
      if (reply.kind === 'refused' && reply.status === 401) return problem('signed-out')
      const refusal = reply.kind === 'refused' ? { reason: reply.error, sentence: reply.message } : { reason: 'unreachable', sentence: '' }
      show({ name: 'waiting-room', view, isKept: vault.isDurable, refusal })
    },
    async takeSeat(view: HallView, proof: { code: string } | { password: string }): Promise<void> {
      if (!view.attempt) return open()
      const reply = await client.takeSeat(view.attempt.attemptId, proof)
      if (reply.kind === 'answered') {
        const { seat, deadlineAt } = reply.value
        const attempt = { ...view.attempt, seat, liveSeat: seat, deadlineAt: deadlineAt ?? view.attempt.deadlineAt }
        await tidy(attempt)
        return sit(view, attempt, seat, 'server')
      }
      if (reply.kind === 'refused' && (reply.error === 'attempt-ended' || reply.status === 401)) return open()
      const remaining = reply.kind === 'refused' && typeof reply.detail.remaining === 'number' ? reply.detail.remaining : null
      const refusal = reply.kind === 'refused' ? { reason: reply.error, sentence: reply.message } : { reason: 'unreachable', sentence: '' }
      show({ name: 'elsewhere', view, refusal: { ...refusal, remaining } })
    },
    sitting: () => sitting,
  }
}
