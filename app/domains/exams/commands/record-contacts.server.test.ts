import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ownDatabase } from '../../../../tests/support/database'
import { choiceEntry, done, examWorld } from '../../../../tests/support/exam-world'
import { hallHttp } from '../../../../tests/support/hall-http'
import { sessionBoard } from '../queries/session-board.server'
import { handIn } from './hand-in.server'
import { issueTakeOverCode } from './issue-take-over-code.server'
import { saveAnswers } from './journal/save-answers.server'
import { noteContact, startContactWriter, writeContacts } from './record-contacts.server'
import { takeSeat } from './take-seat.server'

const database = await ownDatabase()
const { client } = database
// the hall speaks with the process clock: this world opens at the machine's own hour
const opensAt = new Date(Date.now() - 60_000)
const world = await examWorld(database, { candidates: 12, opensAt })
const hall = await hallHttp()
const { invigilator, neighbour } = world.people
const fresh = [...world.officers]
const after = (seconds: number) => new Date(opensAt.getTime() + seconds * 1000)

let complaints: string[] = []
beforeEach(async () => {
  await writeContacts()
  complaints = []
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    complaints.push(String(line))
    return true
  })
})
afterEach(() => vi.restoreAllMocks())

async function sitting() {
  const actor = fresh.pop()!
  const { attemptId } = await world.start(actor)
  const question = (await world.questions(attemptId))[0]!
  const entry = (seq: number) => choiceEntry(seq, question, 0, new Date())
  return { actor, attemptId, entry, clock: (seat: number) => hall.get(`/attempts/${attemptId}/clock?seat=${seat}`, actor) }
}

async function lastAt(attemptId: string): Promise<Date | undefined> {
  return (await client.attemptContact.findUnique({ where: { attemptId } }))?.lastAt
}

async function seatOf(attemptId: string, now: Date) {
  return (await sessionBoard(invigilator, world.sessionId, now)).seats.find((seat) => seat.attemptId === attemptId)!
}

test('a contact is nothing in the database until it is written, and then stands on the board', async () => {
  const { attemptId } = await sitting()
  noteContact(attemptId, after(600))
  expect(await lastAt(attemptId)).toBeUndefined()
  await writeContacts()
  expect(await lastAt(attemptId)).toEqual(after(600))
  expect(await seatOf(attemptId, after(690))).toMatchObject({ state: 'SITTING', lastContactAt: after(600).toISOString() })
  expect(await seatOf(attemptId, after(691))).toMatchObject({ state: 'OFFLINE' })
  noteContact(attemptId, after(700))
  await writeContacts()
  expect(await seatOf(attemptId, after(701))).toMatchObject({ state: 'SITTING', lastContactAt: after(700).toISOString() })
})

test('the later of two times stays, whichever process writes last', async () => {
  const { attemptId } = await sitting()
  for (const seconds of [700, 650]) {
    noteContact(attemptId, after(seconds))
    await writeContacts()
  }
  expect(await lastAt(attemptId)).toEqual(after(700))
})

test('a start and a saved answer are contacts even where none was written', async () => {
  const { actor, attemptId, entry } = await sitting()
  expect(await seatOf(attemptId, after(90))).toMatchObject({ state: 'SITTING', saved: 0, lastSavedAt: null })
  expect(await seatOf(attemptId, after(91))).toMatchObject({ state: 'OFFLINE' })
  done(await saveAnswers(actor, attemptId, { seat: 1, entries: [entry(1)] }, after(120)))
  done(await saveAnswers(actor, attemptId, { seat: 1, entries: [entry(2)] }, after(130)))
  expect(await seatOf(attemptId, after(180))).toMatchObject({ state: 'SITTING', saved: 1, lastSavedAt: after(130).toISOString() })
  expect(await lastAt(attemptId)).toBeUndefined()
})

test('what the hall asks while nothing is typed is a contact, of the machine whose seat is live', async () => {
  const { actor, attemptId, clock, entry } = await sitting()
  const since = new Date()
  expect((await clock(1)).status).toBe(200)
  await writeContacts()
  expect((await lastAt(attemptId))!.getTime()).toBeGreaterThanOrEqual(since.getTime())

  const { code } = done(await issueTakeOverCode(invigilator, { attemptId }))
  done(await takeSeat({ ...actor, sessionId: 'another machine' }, attemptId, { code }, new Date()))
  await client.attemptContact.delete({ where: { attemptId } })
  await clock(1)
  await hall.get(`/attempts/${attemptId}/clock`, actor)
  await hall.get(`/attempts/${attemptId}/journal?seat=1`, actor)
  await hall.post(`/attempts/${attemptId}/journal`, actor, { seat: 1, entries: [entry(1)] })
  await writeContacts()
  expect(await lastAt(attemptId)).toBeUndefined()
  await hall.post(`/attempts/${attemptId}/journal`, actor, { seat: 2, entries: [entry(1)] })
  await writeContacts()
  expect(await lastAt(attemptId)).toBeDefined()
})

test('a foreign attempt, one that is over and one that never was leave no trace', async () => {
  const { actor, attemptId } = await sitting()
  await hall.get(`/attempts/${attemptId}/clock?seat=1`, neighbour)
  await writeContacts()
  expect(await lastAt(attemptId)).toBeUndefined()
  done(await handIn(actor, attemptId, { seat: 1, lastSeq: 0, entries: [] }, new Date()))
  for (const id of [attemptId, '01890000-0000-7000-8000-000000000000']) noteContact(id, after(600))
  const before = await client.attemptContact.count()
  await writeContacts()
  expect([await client.attemptContact.count(), complaints]).toEqual([before, []])
  expect(await seatOf(attemptId, after(3_000))).toMatchObject({ state: 'HANDED_IN' })
})

test('the silence of an outage of ours is nobody’s silence', async () => {
  const { attemptId } = await sitting()
  noteContact(attemptId, after(600))
  await writeContacts()
  await client.serviceOutage.create({ data: { fromAt: after(610), toAt: after(1_000) } })
  expect(await seatOf(attemptId, after(1_060))).toMatchObject({ state: 'SITTING' })
  expect(await seatOf(attemptId, after(1_091))).toMatchObject({ state: 'OFFLINE' })
})

test('a failure is reported once, costs no save, and the next contact is written again', async () => {
  const { actor, attemptId, entry, clock } = await sitting()
  await database.asOwner('ALTER TABLE "AttemptContact" RENAME TO "Away"')
  for (const seq of [1, 2]) {
    noteContact(attemptId, after(600))
    await writeContacts()
    const saved = await hall.post(`/attempts/${attemptId}/journal`, actor, { seat: 1, entries: [entry(seq)] })
    expect([saved.status, saved.body.stored]).toEqual([200, [seq]])
  }
  expect(complaints.filter((line) => line.includes('contacts not written'))).toHaveLength(1)
  await database.asOwner('ALTER TABLE "Away" RENAME TO "AttemptContact"')
  await clock(1)
  await writeContacts()
  expect(await lastAt(attemptId)).toBeDefined()
})

test('the end of the process writes what was heard last', async () => {
  const { attemptId } = await sitting()
  const stop = startContactWriter()
  noteContact(attemptId, after(600))
  await stop()
  expect(await lastAt(attemptId)).toEqual(after(600))
})

test('boards are read by the unit’s own people only', async () => {
  await expect(sessionBoard(neighbour, world.sessionId, after(600))).rejects.toMatchObject({ status: 404 })
})

// the embedded database does one thing at a time: nothing can hold a lock beside
if (database.kind === 'postgres') {
  test('writing contacts waits for nobody who holds an attempt', async () => {
    const { attemptId } = await sitting()
    noteContact(attemptId, after(600))
    await client.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM "Attempt" WHERE id = ${attemptId}::uuid FOR UPDATE`
      await writeContacts()
    })
    expect(await lastAt(attemptId)).toEqual(after(600))
  })
}
