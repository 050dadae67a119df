import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { JournalLine } from '../protocol/hall-protocol'
import { openHallDatabase } from './hall-database'
import { createSealedVault } from './sealed-vault'
import type { KeptAttempt } from './vault'

const attempt: KeptAttempt = {
  attemptId: 'a1',
  seat: 1,
  candidateId: 'c1',
  officerTag: 'tag',
  lastSeq: 0,
  clock: null,
  isLive: true,
  shell: null,
}
const line = (seq: number, questionId: string, choice: string): JournalLine => ({
  seq,
  questionId,
  response: { choice },
  syncId: 's',
  elapsedMs: 1,
})

async function vaultOn(factory: IDBFactory) {
  const database = await openHallDatabase(factory)
  return { database, vault: createSealedVault(database) }
}

test('answers and unsent lines are there after the page is opened again', async () => {
  const factory = new IDBFactory()
  const first = await vaultOn(factory)
  await first.vault.openSeat(attempt)
  await first.vault.addLine(attempt, line(1, 'q1', 'a'))
  await first.vault.addLine(attempt, line(2, 'q1', 'b'))
  await first.vault.addLine(attempt, line(3, 'q2', 'c'))
  await first.vault.removeLines(attempt, [1])
  first.database.close()
  const { vault } = await vaultOn(factory)
  expect(await vault.answers(attempt)).toEqual({ q1: { choice: 'b' }, q2: { choice: 'c' } })
  expect((await vault.lines(attempt)).map(({ seq }) => seq)).toEqual([2, 3])
  expect((await vault.attempts())[0]?.lastSeq).toBe(3)
})

test('nothing of an answer or a question can be read in the database', async () => {
  const { vault, database } = await vaultOn(new IDBFactory())
  await vault.openSeat(attempt)
  await vault.addLine(attempt, { ...line(1, 'q1', 'a'), response: { blanks: ['unmistakable'] } })
  await vault.keep(attempt, 'paper', { stem: 'unmistakable' })
  const bytes: string[] = []
  for (const name of ['sealed', 'answers', 'lines']) {
    const rows = await new Promise<{ box: ArrayBuffer }[]>((resolve, reject) => {
      const request = database.transaction(name).objectStore(name).getAll()
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    expect(rows).toHaveLength(1)
    for (const { box } of rows) bytes.push(Buffer.from(box).toString('latin1'))
  }
  expect(bytes.join('')).not.toContain('unmistakable')
})

test('the key of a seat cannot be taken out of the browser', async () => {
  const { vault, database } = await vaultOn(new IDBFactory())
  await vault.openSeat(attempt)
  const row = await new Promise<{ key: CryptoKey }>((resolve) => {
    const request = database.transaction('keys').objectStore('keys').get(['a1', 1])
    request.onsuccess = () => resolve(request.result)
  })
  expect(row.key.extractable).toBe(false)
  await expect(crypto.subtle.exportKey('raw', row.key)).rejects.toThrow()
})

test('a number already used on this computer is not given other content', async () => {
  const { vault } = await vaultOn(new IDBFactory())
  await vault.openSeat(attempt)
  await vault.addLine(attempt, line(1, 'q1', 'a'))
  await expect(vault.addLine(attempt, line(1, 'q1', 'b'))).rejects.toThrow()
  expect(await vault.answers(attempt)).toEqual({ q1: { choice: 'a' } })
})

test('wiping one attempt leaves no row of it and every row of another', async () => {
  const { vault } = await vaultOn(new IDBFactory())
  const other = { ...attempt, attemptId: 'a2' }
  for (const one of [attempt, other]) {
    await vault.openSeat(one)
    await vault.addLine(one, line(1, 'q1', 'a'))
    await vault.keep(one, 'desk', { flags: [] })
  }
  await vault.wipe('a1')
  expect((await vault.attempts()).map(({ attemptId }) => attemptId)).toEqual(['a2'])
  expect(await vault.lines(attempt)).toEqual([])
  expect(await vault.lines(other)).toHaveLength(1)
  expect(await vault.read(other, 'desk')).toEqual({ flags: [] })
})

test('two seats of one attempt keep their numbers apart', async () => {
  const { vault } = await vaultOn(new IDBFactory())
  const second = { ...attempt, seat: 2 }
  await vault.openSeat(attempt)
  await vault.openSeat(second)
  await vault.addLine(attempt, line(1, 'q1', 'a'))
  await vault.addLine(second, line(1, 'q1', 'b'))
  expect(await vault.answers(attempt)).toEqual({ q1: { choice: 'a' } })
  expect(await vault.answers(second)).toEqual({ q1: { choice: 'b' } })
})
