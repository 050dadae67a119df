import { expect, test } from 'vitest'
import { ownDatabase } from '../../../../../tests/support/database'
import { choiceEntry, done, examWorld } from '../../../../../tests/support/exam-world'
import { judgeArrival } from '../../model/answer-journal'
import { syncIdAt } from '../../model/exam-clock'
import { findCountingAnswers } from '../../queries/counting-answers.server'
import { saveAnswers } from './save-answers.server'

const database = await ownDatabase()
const { client } = database
const world = await examWorld(database, { candidates: 14 })
const at = (clock: string) => new Date(`2026-11-24T${clock}+08:00`)
const fresh = [...world.officers]

/** A candidate who starts at nine: deadline ten o'clock, grace until 10:01. */
async function sitting() {
  const actor = fresh.pop()!
  const { attemptId } = await world.start(actor)
  const [first, second] = await world.questions(attemptId)
  const save = (entries: unknown[], now: Date, seat = 1) => saveAnswers(actor, attemptId, { seat, entries: entries as never }, now)
  return { actor, attemptId, first: first!, second: second!, save }
}

test('an entry is acknowledged when it is in the journal, with both times', async () => {
  const { actor, attemptId, first, save } = await sitting()
  const entry = { ...choiceEntry(1, first, 2, at('09:10:00')), elapsedMs: 1500 }
  expect(done(await save([entry], at('09:10:02')))).toMatchObject({ stored: [1], rejected: [], deadlineAt: at('10:00:00') })
  const [row] = await client.journalEntry.findMany({ where: { attemptId } })
  expect(row).toMatchObject({ seat: 1, seq: 1, response: entry.response, madeAt: at('09:10:01.500'), receivedAt: at('09:10:02') })
  expect(await findCountingAnswers(actor, attemptId, 1)).toMatchObject({ responses: { [first.questionId]: entry.response }, lastSeq: 1 })
})

test('an entry sent again is acknowledged again and stands once; other content under its number is an incident, never an overwrite', async () => {
  const { attemptId, first, save } = await sitting()
  const entry = choiceEntry(1, first, 0, at('09:10:00'))
  for (const now of [at('09:10:01'), at('09:20:00')]) expect(done(await save([entry], now)).stored).toEqual([1])
  const other = choiceEntry(1, first, 1, at('09:21:00'))
  for (const now of [at('09:21:01'), at('09:21:05')]) {
    expect(done(await save([other], now))).toMatchObject({ stored: [], rejected: [{ seq: 1, reason: 'content-differs' }] })
  }
  expect(await client.journalEntry.findMany({ where: { attemptId }, select: { response: true } })).toEqual([{ response: entry.response }])
  expect(await client.incident.count({ where: { attemptId, kind: 'CONTENT_DIFFERS' } })).toBe(1)
  expect(await client.evidenceEntry.count({ where: { attemptId, reason: 'CONTENT_DIFFERS' } })).toBe(1)
})

test('the same number twice in one request is judged the same way', async () => {
  const { first, save } = await sitting()
  const twice = [
    choiceEntry(1, first, 0, at('09:10:00')),
    choiceEntry(1, first, 0, at('09:10:00')),
    choiceEntry(1, first, 1, at('09:10:00')),
  ]
  expect(done(await save(twice, at('09:10:01')))).toMatchObject({ stored: [1, 1], rejected: [{ seq: 1, reason: 'content-differs' }] })
})

test('a sequence that jumps is stored as it came', async () => {
  const { first, save } = await sitting()
  expect(done(await save([choiceEntry(7, first, 0, at('09:10:00'))], at('09:10:01'))).stored).toEqual([7])
})

test.each([
  ['a question that is not on the paper', { questionId: 'elsewhere' }, 'unknown-question'],
  ['a question named like a built-in', { questionId: '__proto__' }, 'unknown-question'],
  ['an option that does not exist', { response: { choice: 'o000000000000' } }, 'bad-response'],
  ['a response of another type', { response: { blanks: ['8'] } }, 'bad-response'],
  ['a response no database could keep', { response: { choice: 'a\u0000\ud800' } }, 'bad-response'],
  ['a response that is missing', { response: undefined }, 'bad-response'],
])('%s is refused by name, kept as evidence, and stops nothing else', async (_, change, reason) => {
  const { attemptId, first, second, save } = await sitting()
  const bad = { ...choiceEntry(1, first, 0, at('09:10:00')), ...change }
  const outcome = done(await save([bad, choiceEntry(2, second, 0, at('09:10:00'))], at('09:10:01')))
  expect(outcome).toMatchObject({ stored: [2], rejected: [{ seq: 1, reason }] })
  expect(await client.evidenceEntry.count({ where: { attemptId, seq: 1 } })).toBe(1)
})

test('somebody else’s attempt and an id that is none are not found, and nothing is written', async () => {
  const { attemptId, first } = await sitting()
  const entries = [choiceEntry(1, first, 0, at('09:10:00'))]
  for (const id of [attemptId, 'not-an-id', '00000000-0000-0000-0000-000000000000']) {
    expect(await saveAnswers(world.people.stranger, id, { seat: 1, entries }, at('09:10:01'))).toMatchObject({
      refusal: 'not-your-attempt',
    })
  }
  expect(await client.journalEntry.count({ where: { attemptId } })).toBe(0)
})

test('the statement judges late entries as the model does, and keeps those that do not count', async () => {
  const { attemptId, first, save } = await sitting()
  await database.asOwner(`INSERT INTO "ServiceOutage" VALUES (gen_random_uuid(), '2026-11-24T12:00:00+08:00', '2026-11-24T12:30:00+08:00')`)
  const facts = {
    liveSeat: 1,
    startedAt: at('09:00:00'),
    endedAt: null,
    graceSeconds: 60,
    outages: [{ fromAt: at('12:00:00'), toAt: at('12:30:00') }],
  }
  const cases = [
    // deadline, synced at, elapsed, received
    ['10:00:00', '09:59:50', 5_000, '09:59:56'],
    ['10:00:00', '09:59:50', 5_000, '10:00:59'],
    ['10:00:00', '09:59:50', 11_000, '10:00:59'],
    ['10:00:00', '09:59:50', 0, '10:01:01'],
    ['10:00:00', '09:59:50', 6 * 3600_000, '10:00:30'],
    ['10:00:00', '09:59:50', -6 * 3600_000, '10:00:30'],
    ['12:10:00', '12:09:00', 0, '12:30:59'],
    ['12:10:00', '12:09:00', 0, '12:31:01'],
    ['11:59:30', '11:59:00', 0, '12:30:30'],
    ['11:58:00', '11:57:00', 0, '12:30:30'],
  ] as const
  for (const [n, [deadline, synced, elapsedMs, received]] of cases.entries()) {
    await client.attempt.update({ where: { id: attemptId }, data: { deadlineAt: at(deadline) } })
    const before = await client.journalEntry.findMany({ where: { attemptId }, select: { receivedAt: true } })
    const earlier = before.map(({ receivedAt }) => receivedAt).filter((time) => time.getTime() <= at(received).getTime() - 15_000)
    const acknowledgedAt = earlier.length > 0 ? new Date(Math.max(...earlier.map(Number))) : null
    const arrival = { seat: 1, syncId: syncIdAt(at(synced)), elapsedMs, receivedAt: at(received), acknowledgedAt }
    const expected = judgeArrival({ ...facts, deadlineAt: at(deadline) }, arrival)
    const entry = { ...choiceEntry(n + 1, first, 0, at(synced)), elapsedMs }
    const { stored } = done(await save([entry], at(received)))
    const kept = await client.evidenceEntry.findFirst({ where: { attemptId, seq: n + 1 }, select: { reason: true } })
    expect([n, stored.length === 1, kept?.reason ?? null]).toEqual([n, expected.reason === null, expected.reason])
  }
})

test('a forged claim cannot reach back behind an acknowledgement after the deadline', async () => {
  const { first, save } = await sitting()
  expect(done(await save([{ ...choiceEntry(1, first, 0, at('09:59:00')) }], at('10:00:10'))).stored).toEqual([1])
  expect(done(await save([{ ...choiceEntry(2, first, 1, at('09:59:30')) }], at('10:00:30')))).toMatchObject({
    rejected: [{ seq: 2, reason: 'after-deadline' }],
  })
  expect(done(await save([{ ...choiceEntry(1, first, 0, at('09:59:00')) }], at('10:30:00'))).stored).toEqual([1])
})
