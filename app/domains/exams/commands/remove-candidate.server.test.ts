import { beforeAll, expect, test } from 'vitest'
import { ownDatabase } from '../../../../tests/support/database'
import { done, examWorld, type ExamWorld } from '../../../../tests/support/exam-world'
import { candidateToRemove } from '../queries/candidate-to-remove.server'
import { myExams } from '../queries/my-exams.server'
import { sessionBoard } from '../queries/session-board.server'
import { enrolCandidates } from './enrol-candidates.server'
import { removeCandidate } from './remove-candidate.server'
import { startAttempt } from './start-attempts.server'

const RACERS = 30
const database = await ownDatabase()
const { client } = database
const at = (clock: string) => new Date(`2026-11-24T${clock}+08:00`)
const before = at('08:00:00')
let world: ExamWorld
let people: ExamWorld['people']

beforeAll(async () => {
  world = await examWorld(database, { candidates: 6 + RACERS })
  people = world.people
})

function remove(index: number, changed: object = {}, actor = people.trainer, now = before) {
  const { candidateId } = world.candidateOf(world.officers[index]!)
  return removeCandidate(actor, { sessionId: world.sessionId, candidateId, reason: '公务冲突', ...changed }, now)
}

test.each([
  ['no reason', { reason: '' }],
  ['a reason of spaces', { reason: '    ' }],
  ['a reason too long', { reason: '长'.repeat(501) }],
  ['no candidate', { candidateId: 'nobody' }],
  ['no session', { sessionId: undefined }],
])('bad input is refused and nobody leaves the list: %s', async (_, changed) => {
  expect(await remove(0, changed)).toMatchObject({ refusal: 'bad-input' })
  expect(await client.candidate.count()).toBe(6 + RACERS)
})

test('only who manages sessions here may do it, and the list says nothing to others', async () => {
  expect(await remove(0, {}, people.invigilator)).toMatchObject({ refusal: 'not-permitted' })
  expect(await remove(0, {}, people.neighbour)).toMatchObject({ refusal: 'not-permitted' })
  expect(await remove(0, {}, world.officers[0]!)).toMatchObject({ refusal: 'not-permitted' })
  const { candidateId } = world.candidateOf(world.officers[0]!)
  await expect(candidateToRemove(people.neighbour, world.sessionId, candidateId, before)).rejects.toMatchObject({ status: 404 })
  await expect(candidateToRemove(people.invigilator, world.sessionId, candidateId, before)).rejects.toMatchObject({ status: 403 })
  expect(await client.candidate.count()).toBe(6 + RACERS)
})

test('a candidate leaves the list and their own exams; the room’s record says who, why and by whom', async () => {
  const [officer] = world.officers
  const { ticket, deskNo } = world.candidateOf(officer!)
  expect((await myExams(officer!, before)).upcoming).toHaveLength(1)
  expect(await candidateToRemove(people.trainer, world.sessionId, world.candidateOf(officer!).candidateId, before)).toMatchObject({
    candidate: { ticket, deskNo },
    obstacle: null,
  })
  done(await remove(0, { reason: '  公务冲突，改在第三批次  ' }))
  expect((await myExams(officer!, before)).upcoming).toEqual([])
  const { record, seats } = await sessionBoard(people.trainer, world.sessionId, before)
  expect(seats.map((seat) => seat.ticket)).not.toContain(ticket)
  const detail = { ticket, deskNo, reason: '公务冲突，改在第三批次', removedBy: people.trainer.officerId, officerId: officer!.officerId }
  expect(record[0]).toMatchObject({ kind: 'CANDIDATE_REMOVED', who: null, detail })
  const entry = await client.auditEntry.findFirstOrThrow({ where: { name: 'exams.candidate.removed', outcome: 'done' } })
  expect(entry).toMatchObject({ actorId: people.trainer.accountId, subject: { officerId: officer!.officerId, sessionId: world.sessionId } })
  expect(await remove(0)).toMatchObject({ refusal: 'not-found' })
})

test('the desk is given out again, the ticket’s number never', async () => {
  const [officer] = world.officers
  const old = world.candidateOf(officer!)
  const input = { sessionId: world.sessionId, candidates: [{ officerId: officer!.officerId }] }
  const [again] = done(await enrolCandidates(people.trainer, input, before)).candidates
  expect(again!.deskNo).toBe(old.deskNo)
  const removed = async (candidateId: string) =>
    done(await removeCandidate(people.trainer, { sessionId: world.sessionId, candidateId, reason: '再次移出' }, before))
  await removed(again!.candidateId)
  const [third] = done(await enrolCandidates(people.trainer, input, before)).candidates
  expect(new Set([old.ticket, again!.ticket, third!.ticket]).size).toBe(3)
  const desks = (await client.candidate.findMany({ where: { sessionId: world.sessionId } })).map(({ deskNo }) => deskNo)
  expect(new Set(desks).size).toBe(6 + RACERS)
})

test('a candidate of another session is not found under this one', async () => {
  const other = await client.examSession.create({
    data: {
      ...{ examId: world.examId, unitId: world.units.county.id, roomZh: '二', roomEn: '2', createdAt: before },
      ...{ opensAt: at('14:00:00'), endsAt: at('16:00:00') },
    },
  })
  expect(await remove(1, { sessionId: other.id })).toMatchObject({ refusal: 'not-found' })
})

test('who has started stays, and so does who did not come', async () => {
  await world.start(world.officers[1]!, 1)
  expect(await remove(1, {}, people.trainer, at('09:02:00'))).toMatchObject({ refusal: 'candidate-started' })
  const { candidateId } = world.candidateOf(world.officers[1]!)
  expect((await candidateToRemove(people.trainer, world.sessionId, candidateId, at('09:02:00'))).obstacle).toBe('candidate-started')
  done(await remove(2, {}, people.trainer, at('09:30:00')))
  expect(await remove(3, {}, people.trainer, at('09:30:01'))).toMatchObject({ refusal: 'candidate-absent' })
  expect(await client.candidate.count({ where: { id: world.candidateOf(world.officers[3]!).candidateId } })).toBe(1)
})

test(`a removal racing a start, ${RACERS} times: one of them happens, and nobody else’s start is spoilt`, async () => {
  const racers = world.officers.slice(6)
  const now = at('09:10:00')
  const outcomes = await Promise.all(
    racers.map(async (actor, n) => {
      const { candidateId } = world.candidateOf(actor)
      const pause = (turns: number) => new Promise<void>((resume) => setTimeout(resume, turns))
      const start = pause((n * 7) % 11).then(async () => startAttempt(actor, { candidateId, isSecureContext: true }, now))
      const removal = pause((n * 5) % 13).then(() =>
        removeCandidate(people.trainer, { sessionId: world.sessionId, candidateId, reason: '公务冲突' }, now),
      )
      return { candidateId, started: await start, removed: await removal }
    }),
  )
  for (const { candidateId, started, removed } of outcomes) {
    expect([started.ok, removed.ok].filter(Boolean)).toHaveLength(1)
    if (!started.ok) expect(started.refusal).toBe('not-a-candidate')
    if (!removed.ok) expect(removed.refusal).toBe('candidate-started')
    expect(await client.attempt.count({ where: { candidateId } })).toBe(started.ok ? 1 : 0)
    expect(await client.candidate.count({ where: { id: candidateId } })).toBe(removed.ok ? 0 : 1)
  }
})
