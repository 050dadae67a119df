import type { HallClient } from '../protocol/hall-client'
import type { Answer, AttemptView, CandidatePaper, HallView, JournalLine, Refused } from '../protocol/hall-protocol'
import type { KeptAttempt, SeatKey, Vault } from '../vault/vault'
import { paperLayout } from './paper-layout'
import type { Desk, SeatOpening } from './sitting-state'

export type Prepared =
  | { readonly kind: 'ready'; readonly opening: SeatOpening; readonly waiting: readonly JournalLine[] }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly refusal: Refused }

type Options = {
  client: HallClient
  vault: Vault
  view: HallView
  attempt: AttemptView
  seat: number
  officerTag: string
  shell: string | null
  /** 'fresh': just started, nothing can be counting yet · 'offline': a reload without network */
  from: 'fresh' | 'server' | 'offline'
}

/** Brings together paper, order and answers of a seat: from this computer where it has them, from the server where it answers. */
export async function prepareSeat({ client, vault, view, attempt, seat, officerTag, shell, from }: Options): Promise<Prepared> {
  const seatKey: SeatKey = { attemptId: attempt.attemptId, seat }
  const kept = (await vault.attempts()).find((row) => row.attemptId === seatKey.attemptId && row.seat === seat)
  const keptPaper = kept ? ((await vault.read(seatKey, 'paper')) as CandidatePaper | undefined) : undefined
  const paper = keptPaper ? ({ kind: 'answered', value: keptPaper } as const) : await client.paper(view.paperId)
  if (paper.kind !== 'answered') return paper.kind === 'refused' ? { kind: 'refused', refusal: paper } : paper
  const counting = from === 'server' ? await client.counting(attempt.attemptId, seat) : ({ kind: 'unreachable' } as const)
  // without what is kept here, only the server knows which numbers are used
  if (!kept && from === 'server' && counting.kind !== 'answered')
    return counting.kind === 'refused' ? { kind: 'refused', refusal: counting } : counting
  await keepSeat(vault, seatKey, { view, attempt, paper: paper.value, kept, officerTag, shell })

  const waiting = kept ? await vault.lines(seatKey) : []
  const answers: Readonly<Record<string, Answer>> =
    counting.kind === 'answered'
      ? { ...counting.value.responses, ...Object.fromEntries(waiting.map(({ questionId, response }) => [questionId, response])) }
      : await vault.answers(seatKey)
  const desk = (await vault.read(seatKey, 'desk')) as Desk | undefined
  const lastSeq = Math.max(kept?.lastSeq ?? 0, counting.kind === 'answered' ? counting.value.lastSeq : 0)
  const layout = paperLayout(paper.value, attempt.order)
  return {
    kind: 'ready',
    opening: { view, attempt, seat, layout, answers, desk: desk ?? null, lastSeq, isOffline: from === 'offline' },
    waiting,
  }
}

type SeatContent = {
  view: HallView
  attempt: AttemptView
  paper: CandidatePaper
  kept: KeptAttempt | undefined
  officerTag: string
  shell: string | null
}

async function keepSeat(vault: Vault, seatKey: SeatKey, { view, attempt, paper, kept, officerTag, shell }: SeatContent): Promise<void> {
  if (!kept) {
    const candidateId = view.candidate.candidateId
    await vault.openSeat({ ...seatKey, candidateId, officerTag, lastSeq: 0, clock: null, isLive: true, shell })
  }
  await vault.keep(seatKey, 'view', { ...view, attempt: { ...attempt, seat: seatKey.seat, liveSeat: seatKey.seat } })
  if (!kept) await vault.keep(seatKey, 'paper', paper)
}
