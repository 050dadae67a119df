import { expect, test } from 'vitest'
import { createMemoryVault } from '../vault/memory-vault'
import { createJournal } from './journal'

const seat = { attemptId: 'a1', seat: 1 }

async function kept() {
  const vault = createMemoryVault()
  await vault.openSeat({ ...seat, candidateId: 'c1', officerTag: 't', lastSeq: 0, clock: null, isLive: true, shell: null })
  const failures: unknown[] = []
  const open = (options: { lastSeq?: number } = {}) =>
    createJournal({
      vault,
      seat,
      lastSeq: options.lastSeq ?? 0,
      waiting: [],
      stamp: () => ({ syncId: 's', elapsedMs: 7 }),
      onChange: () => undefined,
      onStoreFailure: (error) => failures.push(error),
    })
  return { vault, failures, open }
}

test('numbers rise from 1 by one in the order of answering', async () => {
  const { open } = await kept()
  const journal = open()
  await Promise.all([journal.record('q1', { choice: 'a' }), journal.record('q2', { choice: 'b' }), journal.record('q1', { choice: null })])
  expect(journal.pending().map(({ seq, questionId }) => [seq, questionId])).toEqual([
    [1, 'q1'],
    [2, 'q2'],
    [3, 'q1'],
  ])
})

test('a line is not sent before this computer keeps it', async () => {
  const { open } = await kept()
  const journal = open()
  const writing = journal.record('q1', { choice: 'a' })
  expect(journal.pending()).toHaveLength(1)
  expect(journal.ready()).toEqual([])
  await writing
  expect(journal.ready()).toHaveLength(1)
})

test('a line this computer cannot keep is still sent, and said', async () => {
  const { vault, failures, open } = await kept()
  vault.addLine = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
  const journal = open()
  await journal.record('q1', { choice: 'a' })
  expect(failures).toHaveLength(1)
  expect(journal.ready()).toHaveLength(1)
})

test('numbering goes on after what the server already has', async () => {
  const { open } = await kept()
  const journal = open({ lastSeq: 12 })
  await journal.record('q1', { choice: 'a' })
  expect(journal.lastSeq()).toBe(13)
  journal.raiseLastSeq(20)
  await journal.record('q1', { choice: 'b' })
  expect(journal.lastSeq()).toBe(21)
})
