import { expect, test } from 'vitest'
import { createJournal } from '../journal/journal'
import type { HallClient } from '../protocol/hall-client'
import type { EndingReply, Reply } from '../protocol/hall-protocol'
import { createMemoryVault } from '../vault/memory-vault'
import { handIn } from './hand-in'

const seat = { attemptId: 'a1', seat: 1 }
const ended: Reply<EndingReply> = { kind: 'answered', value: { endedAt: '2026-03-16T03:29:58Z', how: 'HANDED_IN', answered: 2 } }
const missing = (...numbers: number[]): Reply<EndingReply> => ({
  ...{ kind: 'refused', status: 409, error: 'entries-missing', message: '', retryAfterMs: 0 },
  detail: { missing: numbers },
})

async function desk(replies: readonly Reply<EndingReply>[]) {
  const vault = createMemoryVault()
  await vault.openSeat({ ...seat, candidateId: 'c1', officerTag: 't', lastSeq: 0, clock: null, isLive: true, shell: null })
  const asked: { lastSeq: number; sent: readonly number[] }[] = []
  const client = {
    submit: async (_attempt: string, _seat: number, lastSeq: number, entries: readonly { seq: number }[]) => {
      asked.push({ lastSeq, sent: entries.map(({ seq }) => seq) })
      return replies[asked.length - 1] ?? ended
    },
  } as unknown as HallClient
  const journal = createJournal({
    ...{ vault, seat, lastSeq: 2, waiting: [], stamp: () => ({ syncId: 's', elapsedMs: 1 }) },
    onChange: () => undefined,
    onStoreFailure: () => undefined,
  })
  const run = (isRefillAllowed: boolean) =>
    handIn({ client, journal, seat, drain: async () => undefined, isRefillAllowed, filler: () => ['q1', { choice: 'a' }] })
  return { journal, asked, run }
}

test('handing in names the last number and carries what is unsent', async () => {
  const { journal, asked, run } = await desk([ended])
  await journal.record('q3', { choice: 'b' })
  expect((await run(false)).kind).toBe('ended')
  expect(asked).toEqual([{ lastSeq: 3, sent: [3] }])
})

test('a missing number this computer still holds is simply sent', async () => {
  const { journal, run } = await desk([missing(3), ended])
  await journal.record('q3', { choice: 'b' })
  expect((await run(false)).kind).toBe('ended')
})

test('a missing number nobody holds is not filled before the officer has looked', async () => {
  const { asked, run } = await desk([missing(1)])
  expect(await run(false)).toEqual({ kind: 'lost', missing: [1] })
  expect(asked).toHaveLength(1)
})

test('after the officer has looked it is filled with the answer that counts, and the paper goes in', async () => {
  const { asked, run } = await desk([missing(1), ended])
  expect((await run(true)).kind).toBe('ended')
  expect(asked[1]).toEqual({ lastSeq: 2, sent: [1] })
})

test('without a server nothing is claimed', async () => {
  const { run } = await desk([{ kind: 'unreachable' }])
  expect(await run(false)).toEqual({ kind: 'unreachable' })
})
