import { expect, test } from 'vitest'
import { hashPassword } from '~/platform/password.server'
import { ownDatabase } from '../../../../tests/support/database'
import { choiceEntry, done, examWorld } from '../../../../tests/support/exam-world'
import { assemblePapers } from './assemble-papers.server'
import { enrolCandidates } from './enrol-candidates.server'
import { extendDeadline } from './extend-deadline.server'
import { handIn } from './hand-in.server'
import { issueTakeOverCode } from './issue-take-over-code.server'
import { saveAnswers } from './journal/save-answers.server'
import { publishWithin } from './publish-results.server'
import { recordBeat } from './record-heartbeat.server'
import { startAttempt } from './start-attempts.server'
import { sweepAttempts } from './sweep-attempts.server'
import { takeSeat } from './take-seat.server'

const database = await ownDatabase()
const { client } = database
const world = await examWorld(database, { candidates: 20 })
const { people, sessionId } = world
const at = (clock: string) => new Date(`2026-11-24T${clock}+08:00`)
const fresh = [...world.officers]

/** What the workflow of publication does inside its own audited command. */
const publish = (of: string, now: Date) =>
  client.$transaction((tx) => publishWithin(tx, { sessionId: of, publishedBy: people.trainer.accountId, now }))

async function sitting() {
  const actor = fresh.pop()!
  const { attemptId } = await world.start(actor)
  return { actor, attemptId, question: (await world.questions(attemptId))[0]! }
}

test('papers are sealed once; each candidate has a desk, a ticket, a form and an order of their own', async () => {
  expect(await assemblePapers(people.trainer, { examId: world.examId })).toMatchObject({ refusal: 'papers-sealed-already' })
  const candidates = await client.candidate.findMany({ orderBy: { deskNo: 'asc' } })
  expect(new Set(candidates.map(({ ticket }) => ticket)).size).toBe(20)
  expect(new Set(candidates.map(({ deskNo }) => deskNo)).size).toBe(20)
  expect(candidates[0]!.paperId).not.toBe(candidates[1]!.paperId)
  expect(new Set(candidates.map(({ order }) => JSON.stringify(order))).size).toBe(20)
})

test('whoever judged an item of every form may not sit, and after the opening nobody is added', async () => {
  const { officerId } = people.reviewer
  const enrol = (now: Date) => enrolCandidates(people.trainer, { sessionId, candidates: [{ officerId }] }, now)
  expect(await enrol(at('08:30:00'))).toMatchObject({ refusal: 'wrote-an-item' })
  expect(await enrol(at('09:00:00'))).toMatchObject({ refusal: 'session-opened' })
})

test('a neighbour’s training unit may do none of it', async () => {
  const { attemptId } = await sitting()
  expect(await issueTakeOverCode(people.neighbour, { attemptId })).toMatchObject({ refusal: 'not-permitted' })
  expect(await extendDeadline(people.neighbour, { sessionId, minutes: 5, reason: '停电' })).toMatchObject({ refusal: 'not-permitted' })
  expect(await enrolCandidates(people.neighbour, { sessionId, candidates: [{ officerId: people.stranger.officerId }] })).toMatchObject({
    refusal: 'not-permitted',
  })
})

test('many starts at one moment, each pressed twice, make exactly one attempt each', async () => {
  const several = fresh.splice(0, 8)
  const press = (actor: (typeof several)[number]) =>
    startAttempt(actor, { candidateId: world.candidateOf(actor).candidateId, isSecureContext: true }, at('09:00:00'))
  const outcomes = await Promise.all([...several, ...several].map(press))
  const ids = outcomes.map((outcome) => done(outcome).attemptId)
  expect(ids.slice(0, 8)).toEqual(ids.slice(8))
  expect(new Set(ids).size).toBe(8)
  const officerIds = several.map(({ officerId }) => officerId)
  expect(await client.attempt.count({ where: { officerId: { in: officerIds } } })).toBe(8)
  expect(await client.seatTaking.count({ where: { attempt: { officerId: { in: officerIds } } } })).toBe(8)
  const held = await client.signInSession.findUniqueOrThrow({ where: { id: several[0]!.sessionId } })
  expect(held.heldUntil).toEqual(at('10:01:00'))
})

test('a start is refused before the opening, over plain HTTP, and for somebody else', async () => {
  const actor = fresh.at(-1)!
  const { candidateId } = world.candidateOf(actor)
  const start = (who: typeof actor, now: Date, isSecureContext = true) => startAttempt(who, { candidateId, isSecureContext }, now)
  expect(await start(actor, at('08:59:59'))).toMatchObject({ refusal: 'not-open-yet', detail: { opensAt: at('09:00:00').toISOString() } })
  expect(await start(actor, at('09:00:00'), false)).toMatchObject({ refusal: 'insecure-context' })
  expect(await start(people.stranger, at('09:00:00'))).toMatchObject({ refusal: 'not-a-candidate' })
  expect(await start(actor, at('09:31:00'))).toMatchObject({ refusal: 'late-entry-closed' })
  expect(await start(actor, at('11:00:00'))).toMatchObject({ refusal: 'session-over' })
})

test('the code moves the seat once; what the first machine sends later is evidence', async () => {
  const { actor, attemptId, question } = await sitting()
  const second = { ...actor, sessionId: 'second machine' }
  const now = at('09:20:00')
  expect(await takeSeat(second, attemptId, {}, now)).toMatchObject({ refusal: 'code-needed' })
  const { code } = done(await issueTakeOverCode(people.invigilator, { attemptId }, now))
  expect(await takeSeat(second, attemptId, { code: 'AAAA 2222' }, now)).toMatchObject({ refusal: 'wrong-code', detail: { remaining: 4 } })
  expect(done(await takeSeat(second, attemptId, { code }, now)).seat).toBe(2)
  const third = { ...actor, sessionId: 'third machine' }
  expect(await takeSeat(third, attemptId, { code }, now)).toMatchObject({ refusal: 'code-needed' })
  const late = { seat: 1, entries: [choiceEntry(1, question, 0, now)] }
  expect(await saveAnswers(actor, attemptId, late, now)).toMatchObject({ refusal: 'seat-superseded', detail: { liveSeat: 2 } })
  done(await saveAnswers(second, attemptId, { seat: 2, entries: [choiceEntry(1, question, 1, now)] }, now))
  const { answered } = done(await handIn(second, attemptId, { seat: 2, lastSeq: 1, entries: [] }, now))
  expect(answered).toBe(1)
  const kinds = (await client.incident.findMany({ where: { attemptId }, orderBy: { id: 'asc' } })).map(({ kind }) => kind)
  expect(kinds.sort()).toEqual(['CODE_ISSUED', 'CODE_REFUSED', 'SEAT_TAKEN'])
  expect(await client.evidenceEntry.count({ where: { attemptId, reason: 'SEAT_SUPERSEDED' } })).toBe(1)
  const audited = await client.auditEntry.findMany({ where: { name: 'exams.seat.taken' }, select: { detail: true } })
  expect(JSON.stringify(audited)).not.toContain(code.replace(' ', ''))
  expect(JSON.stringify(audited)).not.toContain(code)
})

test('five wrong codes lock the take-over until a new code is issued', async () => {
  const { actor, attemptId } = await sitting()
  const second = { ...actor, sessionId: 'second machine of another' }
  const now = at('09:20:00')
  const { code } = done(await issueTakeOverCode(people.invigilator, { attemptId }, now))
  for (let n = 0; n < 5; n += 1)
    expect(await takeSeat(second, attemptId, { code: 'AAAA2222' }, now)).toMatchObject({ refusal: 'wrong-code' })
  expect(await takeSeat(second, attemptId, { code }, now)).toMatchObject({ refusal: 'code-locked' })
  const again = done(await issueTakeOverCode(people.invigilator, { attemptId }, now))
  expect(await takeSeat(second, attemptId, { code: again.code }, at('09:30:00'))).toMatchObject({ refusal: 'code-expired' })
  expect(done(await takeSeat(second, attemptId, { code: again.code }, at('09:29:00'))).seat).toBe(2)
})

test('an extension lengthens the deadline for good, with its reason on record', async () => {
  const { attemptId } = await sitting()
  const extend = (minutes: number) =>
    extendDeadline(people.invigilator, { sessionId, attemptIds: [attemptId], minutes, reason: '机器故障' }, at('09:30:00'))
  expect(await extend(-5)).toMatchObject({ refusal: 'bad-input' })
  done(await extend(10))
  done(await extend(5))
  const { deadlineAt } = await client.attempt.findUniqueOrThrow({ where: { id: attemptId } })
  expect(deadlineAt).toEqual(at('10:15:00'))
  expect(await client.deadlineExtension.count({ where: { attemptId, reason: '机器故障' } })).toBe(2)
})

test('results wait for those who are sitting', async () => {
  expect(await publish(sessionId, at('09:40:00'))).toMatchObject({ refusal: 'attempts-open' })
})

test('the sweeper ends what is abandoned after the grace, and an outage across the deadline holds it back', async () => {
  const open = await client.attempt.count({ where: { endedAt: null } })
  expect(await sweepAttempts(at('10:00:59'))).toBe(0)
  await recordBeat(at('10:00:40'))
  // nobody serves until 10:20; the sweep at the return finds the hole first
  expect(await sweepAttempts(at('10:20:30'))).toBe(0)
  expect(await client.serviceOutage.count({ where: { toAt: at('10:20:30') } })).toBe(1)
  await recordBeat(at('10:20:45'))
  await recordBeat(at('10:21:00'))
  await recordBeat(at('10:21:15'))
  await recordBeat(at('10:21:20'))
  expect(await sweepAttempts(at('10:21:31'))).toBe(open)
  const endings = await client.submission.findMany({ where: { at: at('10:21:31') }, select: { how: true } })
  expect([...new Set(endings.map(({ how }) => how))]).toEqual(['TIME_OUT'])
  expect(await client.result.count()).toBe(await client.attempt.count())
})

test('results are published once, after the last candidate has ended', async () => {
  const { passes, published } = done(await publish(sessionId, at('10:30:00')))
  expect(published).toBe(await client.attempt.count())
  expect(passes).toEqual([])
  expect(await publish(sessionId, at('10:31:00'))).toMatchObject({ refusal: 'already-published' })
})

test('a mock is taken over with the password, and its results need no publication', async () => {
  await database.empty()
  const mock = await examWorld(database, { kind: 'MOCK', candidates: 1 })
  const [actor] = mock.officers
  await client.account.update({ where: { id: actor!.accountId }, data: { passwordHash: await hashPassword('一个很长的口令 2026') } })
  const { attemptId } = await mock.start(actor!)
  const second = { ...actor!, sessionId: 'home' }
  const now = at('09:10:00')
  expect(await takeSeat(second, attemptId, {}, now)).toMatchObject({ refusal: 'password-needed' })
  expect(await takeSeat(second, attemptId, { password: 'wrong' }, now)).toMatchObject({
    refusal: 'wrong-password',
    detail: { remaining: 4 },
  })
  expect(done(await takeSeat(second, attemptId, { password: '一个很长的口令 2026' }, now)).seat).toBe(2)
  expect(await publish(mock.sessionId, now)).toMatchObject({ refusal: 'mock-is-public' })
})
