import { expect, test, vi } from 'vitest'
import type { JournalLine, JournalReply, Reply } from '../protocol/hall-protocol'
import { createMemoryVault } from '../vault/memory-vault'
import { createJournal } from './journal'
import { createJournalSender, type SenderEvent } from './journal-sender'

const seat = { attemptId: 'a1', seat: 1 }
const refused = (status: number, error: string, detail = {}): Reply<JournalReply> => ({
  kind: 'refused',
  status,
  error,
  message: error,
  detail,
  retryAfterMs: 0,
})
const stored = (lines: readonly JournalLine[]): Reply<JournalReply> => ({
  kind: 'answered',
  value: { stored: lines.map(({ seq }) => seq), rejected: [], deadlineAt: '', endedAt: null, serverTime: '2026-03-16T02:31:07Z' },
})

async function desk(answer: (lines: readonly JournalLine[], call: number) => Reply<JournalReply>) {
  const vault = createMemoryVault()
  await vault.openSeat({ ...seat, candidateId: 'c1', officerTag: 't', lastSeq: 0, clock: null, isLive: true, shell: null })
  const events: SenderEvent[] = []
  const calls: (readonly JournalLine[])[] = []
  const journal = createJournal({
    vault,
    seat,
    lastSeq: 0,
    waiting: [],
    stamp: () => ({ syncId: 's', elapsedMs: 5 }),
    onChange: () => undefined,
    onStoreFailure: () => undefined,
  })
  const sender = createJournalSender({
    journal,
    post: async (lines) => {
      calls.push(lines)
      return answer(lines, calls.length)
    },
    onEvent: (event) => events.push(event),
    random: () => 0.5,
  })
  const record = async (count: number) => {
    for (let n = 0; n < count; n += 1) await journal.record(`q${n}`, { choice: `o${n}` })
  }
  return { vault, journal, sender, events, calls, record }
}

test('an acknowledged line leaves the journal and this computer', async () => {
  const { vault, journal, sender, record } = await desk(stored)
  await record(3)
  expect(await vault.lines(seat)).toHaveLength(3)
  await sender.wake()
  expect(journal.pending()).toEqual([])
  expect(await vault.lines(seat)).toEqual([])
})

test('at most fifty lines go in one request, in order', async () => {
  const { sender, calls, record } = await desk(stored)
  await record(120)
  await sender.wake()
  expect(calls.map((lines) => lines.length)).toEqual([50, 50, 20])
  expect(calls.flat().map(({ seq }) => seq)).toEqual(Array.from({ length: 120 }, (_, n) => n + 1))
})

test('without network every line stays and the next try waits longer', async () => {
  vi.useFakeTimers()
  const { journal, sender, calls, events, record } = await desk(() => ({ kind: 'unreachable' }))
  await record(2)
  await sender.wake()
  await vi.advanceTimersByTimeAsync(800)
  expect(calls).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(1_400)
  expect(calls).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(200)
  expect(calls).toHaveLength(3)
  expect(journal.pending()).toHaveLength(2)
  expect(events.every(({ kind }) => kind === 'unreachable')).toBe(true)
  sender.stop()
  vi.useRealTimers()
})

test('a 401 never clears the queue', async () => {
  vi.useFakeTimers()
  const { vault, journal, sender, events, record } = await desk((lines, call) => (call < 3 ? refused(401, 'signed-out') : stored(lines)))
  await record(1)
  await sender.wake()
  expect(events.at(-1)?.kind).toBe('signed-out')
  expect(journal.pending()).toHaveLength(1)
  expect(await vault.lines(seat)).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(journal.pending()).toEqual([])
  sender.stop()
  vi.useRealTimers()
})

test('lines of a superseded seat are all delivered as evidence before the queue is empty', async () => {
  const { journal, sender, calls, events, record } = await desk(() => refused(409, 'seat-superseded', { liveSeat: 2 }))
  await record(60)
  await sender.wake()
  expect(calls.map((lines) => lines.length)).toEqual([50, 10])
  expect(events.filter(({ kind }) => kind === 'closed')).toHaveLength(2)
  expect(journal.pending()).toEqual([])
})

test('a request the server finds too large is halved until it fits', async () => {
  const { journal, sender, calls, record } = await desk((lines) => (lines.length > 10 ? refused(413, 'too-large') : stored(lines)))
  await record(40)
  await sender.wake()
  expect(calls.slice(0, 3).map((lines) => lines.length)).toEqual([40, 20, 10])
  expect(journal.pending()).toEqual([])
})

test('one bad line does not hold up the others', async () => {
  const { journal, sender, events, record } = await desk((lines) =>
    lines.some(({ seq }) => seq === 2) ? refused(400, 'bad-request') : stored(lines),
  )
  await record(3)
  await sender.wake()
  expect(journal.pending()).toEqual([])
  const rejected = events.filter((event) => event.kind === 'rejected')
  expect(rejected.flatMap((event) => event.rejections.map(({ seq }) => seq))).toEqual([2])
})

test('a foreign attempt stops the sender and keeps the lines', async () => {
  const { journal, sender, events, record } = await desk(() => refused(404, 'not-your-attempt'))
  await record(1)
  await sender.wake()
  expect(events.at(-1)?.kind).toBe('not-yours')
  expect(journal.pending()).toHaveLength(1)
})
