import { beforeEach, expect, test } from 'vitest'
import { correctClock } from '~/platform/clock'
import { ownDatabase } from '../../../tests/support/database'
import { choiceEntry, done, examWorld } from '../../../tests/support/exam-world'
import { hallHttp, type HallReply } from '../../../tests/support/hall-http'
import { takeSeat } from '~/domains/exams/commands/take-seat.server'
import { issueTakeOverCode } from '~/domains/exams/commands/issue-take-over-code.server'

const database = await ownDatabase()
const { client } = database
// the hall speaks with the process clock: this world opens at the machine's own hour
const opensAt = new Date(Date.now() - 60_000)
const world = await examWorld(database, { candidates: 12, opensAt })
const hall = await hallHttp()
const fresh = [...world.officers]
beforeEach(() => correctClock(0))

async function sitting() {
  const actor = fresh.pop()!
  const candidate = world.candidateOf(actor)
  const started = await hall.post(`/attempts/${candidate.candidateId}/start`, actor)
  expect(started.status).toBe(200)
  const attemptId = String(started.body.attemptId)
  const questions = await world.questions(attemptId)
  const entry = (seq: number, option = 0) => choiceEntry(seq, questions[0]!, option, new Date())
  return { actor, candidate, attemptId, questions, entry, journal: `/attempts/${attemptId}/journal` }
}

/** A refusal a person can act on: a name, a sentence in their language, and the server's time. */
function expectRefusal(reply: HallReply, status: number, error: string) {
  expect([reply.status, reply.body.error]).toEqual([status, error])
  expect(String(reply.body.message)).toMatch(/[\u4e00-\u9fff].{6,}/)
  expect(reply.body.serverTime).toBeTypeOf('string')
}

test('the road of one sitting: state, start, paper, save, reload, hand-in', async () => {
  const actor = fresh.at(-1)!
  const { candidateId } = world.candidateOf(actor)
  const before = await hall.get(`/attempts/${candidateId}`, actor)
  expect(before.body).toMatchObject({ attempt: null, exam: { kind: 'FORMAL', minutes: 60, totalMarks: 19 }, isDemo: true })
  expectRefusal(await hall.get(`/papers/${String(before.body.paperId)}`, actor), 403, 'not-started')
  const { attemptId, journal, entry } = await sitting()
  const again = await hall.post(`/attempts/${candidateId}/start`, actor)
  expect(again.body).toMatchObject({ attemptId, seat: 1, order: { questions: expect.any(Array) } })
  const paper = await hall.get(`/papers/${String(before.body.paperId)}`, actor)
  expect(paper.body).toMatchObject({ paperId: before.body.paperId, totalMarks: 19 })
  const unchanged = await hall.get(`/papers/${String(before.body.paperId)}`, actor, { 'if-none-match': paper.headers.get('etag')! })
  expect(unchanged.status).toBe(304)
  const saved = await hall.post(journal, actor, { seat: 1, entries: [entry(1), entry(2, 1)] })
  expect(saved.body).toMatchObject({
    stored: [1, 2],
    rejected: [],
    endedAt: null,
    deadlineAt: expect.any(String),
    syncId: expect.any(String),
  })
  expect((await hall.get(`${journal}?seat=1`, actor)).body).toMatchObject({
    lastSeq: 2,
    responses: { [entry(1).questionId]: entry(2, 1).response },
  })
  expectRefusal(
    await hall.post(`/attempts/${attemptId}/submission`, actor, { seat: 1, lastSeq: 4, entries: [entry(4)] }),
    409,
    'entries-missing',
  )
  const handedIn = await hall.post(`/attempts/${attemptId}/submission`, actor, { seat: 1, lastSeq: 4, entries: [entry(3, 2)] })
  expect(handedIn.body).toMatchObject({ how: 'HANDED_IN', answered: 1 })
  const repeated = await hall.post(`/attempts/${attemptId}/submission`, actor, { seat: 1, lastSeq: 4, entries: [] })
  expect([repeated.status, repeated.body.endedAt]).toEqual([200, handedIn.body.endedAt])
  const late = await hall.post(journal, actor, { seat: 1, entries: [entry(5)] })
  expectRefusal(late, 409, 'attempt-ended')
  expect(late.body.endedAt).toBe(handedIn.body.endedAt)
  expect(await client.evidenceEntry.count({ where: { attemptId, reason: 'ATTEMPT_ENDED' } })).toBe(1)
})

test('bad input: a wrong or superseded seat', async () => {
  const { actor, attemptId, journal, entry } = await sitting()
  expectRefusal(await hall.post(journal, actor, { seat: 2, entries: [entry(1)] }), 409, 'seat-superseded')
  const { code } = done(await issueTakeOverCode(world.people.invigilator, { attemptId }))
  const elsewhere = { ...actor, sessionId: 'another machine' }
  expect(done(await takeSeat(elsewhere, attemptId, { code }, new Date()))).toMatchObject({ seat: 2 })
  const superseded = await hall.post(journal, actor, { seat: 1, entries: [entry(1)] })
  expectRefusal(superseded, 409, 'seat-superseded')
  expect(superseded.body.liveSeat).toBe(2)
  expectRefusal(await hall.post(`/attempts/${attemptId}/submission`, actor, { seat: 1, lastSeq: 0, entries: [] }), 409, 'seat-superseded')
  expect(await client.journalEntry.count({ where: { attemptId } })).toBe(0)
  expect(await client.evidenceEntry.count({ where: { attemptId, reason: 'SEAT_SUPERSEDED', seat: 1 } })).toBe(1)
})

test('bad input: a question, an option, a number with other content', async () => {
  const { actor, journal, entry } = await sitting()
  const entries = [{ ...entry(1), questionId: 'q000' }, { ...entry(2), response: { choice: 'o000' } }, entry(3)]
  const reply = await hall.post(journal, actor, { seat: 1, entries }, { 'accept-language': 'en' })
  expect(reply.body).toMatchObject({
    stored: [3],
    rejected: [
      { seq: 1, reason: 'unknown-question' },
      { seq: 2, reason: 'bad-response' },
    ],
  })
  expect((reply.body.rejected as { message: string }[])[0]!.message).toContain('not on your paper')
  expect((await hall.post(journal, actor, { seat: 1, entries: [entry(3, 2)] })).body).toMatchObject({
    rejected: [{ reason: 'content-differs' }],
  })
  expect((await hall.post(journal, actor, { seat: 1, entries: [entry(3)] })).body).toMatchObject({ stored: [3] })
})

test('bad input: five megabytes are taken in and refused, and the connection lives on', async () => {
  const { actor, journal, entry } = await sitting()
  const huge = { seat: 1, entries: [{ ...entry(1), response: { blanks: ['x'.repeat(5 * 1024 * 1024)] } }] }
  expectRefusal(await hall.post(journal, actor, huge), 413, 'too-large')
  expect((await hall.post(journal, actor, { seat: 1, entries: [entry(1)] })).body).toMatchObject({ stored: [1] })
})

test('bad input: a foreign attempt, a second machine without a code, a sign-out', async () => {
  const { actor, attemptId, candidate, journal, entry } = await sitting()
  const other = fresh.at(-1)!
  for (const stranger of [world.people.stranger, world.people.trainer, other]) {
    expectRefusal(await hall.post(journal, stranger, { seat: 1, entries: [entry(1)] }), 404, 'not-your-attempt')
    expectRefusal(await hall.get(journal, stranger), 404, 'not-your-attempt')
    expectRefusal(await hall.get(`/attempts/${attemptId}/clock`, stranger), 404, 'not-your-attempt')
    expectRefusal(await hall.post(`/attempts/${attemptId}/seat`, stranger, { code: 'ABCD2345' }), 404, 'not-your-attempt')
    expectRefusal(await hall.post(`/attempts/${attemptId}/submission`, stranger, { seat: 1, lastSeq: 0 }), 404, 'not-your-attempt')
    expectRefusal(await hall.get(`/attempts/${candidate.candidateId}`, stranger), 404, 'not-a-candidate')
    expectRefusal(await hall.post(`/attempts/${candidate.candidateId}/start`, stranger), 404, 'not-a-candidate')
  }
  expectRefusal(await hall.post(journal, null, { seat: 1, entries: [entry(1)] }), 401, 'signed-out')
  const { accountId } = await client.signInSession.findUniqueOrThrow({ where: { id: actor.sessionId } })
  await client.signInSession.create({
    data: { id: `${actor.sessionId}-b`, accountId, createdAt: opensAt, expiresAt: new Date(Date.now() + 3600_000) },
  })
  const secondMachine = { ...actor, sessionId: `${actor.sessionId}-b` }
  expectRefusal(await hall.post(`/attempts/${candidate.candidateId}/start`, secondMachine), 409, 'seat-elsewhere')
  expectRefusal(await hall.post(`/attempts/${attemptId}/seat`, secondMachine, {}), 403, 'code-needed')
  expect((await hall.get(`/attempts/${candidate.candidateId}`, secondMachine)).body).toMatchObject({ attempt: { seat: null, liveSeat: 1 } })
})

test('bad input: a clock six hours off changes nothing before the deadline', async () => {
  const { actor, attemptId, journal, entry } = await sitting()
  const entries = [-6, 6].map((hours, n) => ({ ...entry(n + 1, n), elapsedMs: hours * 3600_000 }))
  expect((await hall.post(journal, actor, { seat: 1, entries })).body).toMatchObject({ stored: [1, 2] })
  const { startedAt } = await client.attempt.findUniqueOrThrow({ where: { id: attemptId } })
  const rows = await client.journalEntry.findMany({ where: { attemptId } })
  for (const { madeAt, receivedAt } of rows) expect([madeAt >= startedAt, madeAt <= receivedAt]).toEqual([true, true])
})

test('bad input: after the bell', async () => {
  const { actor, journal, entry } = await sitting()
  const made = entry(1)
  correctClock(61 * 60_000 - 30_000)
  expect((await hall.post(journal, actor, { seat: 1, entries: [made] })).body).toMatchObject({ stored: [1] })
  expect(
    (
      await hall.post(journal, actor, {
        seat: 1,
        entries: [choiceEntry(2, (await world.questions(journal.split('/')[2]!))[0]!, 1, new Date(Date.now() + 61 * 60_000))],
      })
    ).body,
  ).toMatchObject({
    rejected: [{ seq: 2, reason: 'after-deadline' }],
  })
  correctClock(70 * 60_000)
  expect((await hall.post(journal, actor, { seat: 1, entries: [entry(3)] })).body).toMatchObject({
    rejected: [{ seq: 3, reason: 'after-grace' }],
  })
})

test.each([
  ['no JSON', '{', 400, 'bad-request'],
  ['a list', '[]', 400, 'bad-request'],
  ['nothing', '', 400, 'bad-request'],
  ['a seat that is a word', { seat: 'one', entries: [] }, 400, 'bad-request'],
  ['two hundred and one entries', { seat: 1, entries: Array.from({ length: 201 }, () => ({})) }, 400, 'bad-request'],
  ['a number below one', { seat: 1, entries: [{ seq: 0, questionId: 'q', response: {}, syncId: '', elapsedMs: 0 }] }, 400, 'bad-request'],
  [
    'a time that is none',
    { seat: 1, entries: [{ seq: 1, questionId: 'q', response: {}, syncId: '', elapsedMs: null }] },
    400,
    'bad-request',
  ],
])('bad input: %s as a journal is refused whole', async (_, body, status, error) => {
  const actor = world.officers[11]!
  const attempt = await client.attempt.findFirstOrThrow({ where: { officerId: actor.officerId } })
  expectRefusal(await hall.post(`/attempts/${attempt.id}/journal`, actor, body), status, error)
})

test('bad input: a foreign page, an unknown address, ids that are none', async () => {
  const actor = world.officers[11]!
  expectRefusal(await hall.post('/attempts/x/journal', actor, {}, { origin: 'https://elsewhere.example' }), 403, 'foreign-origin')
  const noIds = ['1', '-'.repeat(36), 'f'.repeat(36)].map((id) => `/attempts/${id}`)
  for (const path of ['/nothing', ...noIds, '/papers/1', '/attempts/%00', `/attempts/${'a'.repeat(5000)}/clock`]) {
    expectRefusal(await hall.get(path, actor), 404, 'no-such-address')
  }
  const id = '00000000-0000-4000-8000-000000000000'
  expectRefusal(await hall.get(`/attempts/${id}`, actor), 404, 'not-a-candidate')
  expectRefusal(await hall.post(`/attempts/${id}/start`, actor), 404, 'not-a-candidate')
  expectRefusal(await hall.get(`/attempts/${id}/clock`, actor), 404, 'not-your-attempt')
  expectRefusal(await hall.get(`/papers/${id}`, actor), 403, 'not-started')
  expect((await hall.get('/time', null)).body).toEqual({ serverTime: expect.any(String), syncId: expect.any(String) })
})
