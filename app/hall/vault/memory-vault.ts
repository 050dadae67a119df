import type { Answer, JournalLine } from '../protocol/hall-protocol'
import type { KeptAttempt, SeatKey, Vault } from './vault'

type SeatContent = { attempt: KeptAttempt; sealed: Map<string, unknown>; answers: Map<string, Answer>; lines: Map<number, JournalLine> }

/** The vault of a page without a secure context: a mock exam runs, a reload without network does not. */
export function createMemoryVault(): Vault {
  const seats = new Map<string, SeatContent>()
  const nameOf = ({ attemptId, seat }: SeatKey) => `${attemptId}/${seat}`

  function content(seat: SeatKey): SeatContent {
    const found = seats.get(nameOf(seat))
    if (!found) throw new Error('no such seat')
    return found
  }

  return {
    isDurable: false,
    async openSeat(attempt) {
      seats.set(nameOf(attempt), { attempt, sealed: new Map(), answers: new Map(), lines: new Map() })
    },
    async attempts() {
      return [...seats.values()].map(({ attempt }) => attempt)
    },
    async rememberClock() {},
    async retire(seat) {
      const found = content(seat)
      found.attempt = { ...found.attempt, isLive: false }
    },
    async keep(seat, name, value) {
      content(seat).sealed.set(name, value)
    },
    async read(seat, name) {
      return content(seat).sealed.get(name)
    },
    async addLine(seat, line) {
      const found = content(seat)
      found.lines.set(line.seq, line)
      found.answers.set(line.questionId, line.response)
      found.attempt = { ...found.attempt, lastSeq: Math.max(found.attempt.lastSeq, line.seq) }
    },
    async answers(seat) {
      return Object.fromEntries(content(seat).answers)
    },
    async lines(seat) {
      return [...content(seat).lines.values()].sort((a, b) => a.seq - b.seq)
    },
    async removeLines(seat, seqs) {
      for (const seq of seqs) content(seat).lines.delete(seq)
    },
    async wipe(attemptId, seat) {
      for (const name of seats.keys()) if (name.startsWith(`${attemptId}/${seat ?? ''}`)) seats.delete(name)
    },
  }
}
