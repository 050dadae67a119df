import { beforeAll, expect, test } from 'vitest'
import { ownDatabase } from '../../../../tests/support/database'
import { done, examWorld, type ExamWorld } from '../../../../tests/support/exam-world'
import { candidateLines } from '../queries/candidate-lines.server'
import { candidateList } from '../queries/candidate-list.server'
import { unitCandidates } from '../queries/unit-candidates.server'
import { createExam } from './create-exam.server'
import { assemblePapers } from './assemble-papers.server'
import { enrolCandidates } from './enrol-candidates.server'
import { saveExamPolicy } from './save-exam-policy.server'
import { scheduleSession } from './schedule-session.server'

const database = await ownDatabase()
const { client } = database
const at = (clock: string) => new Date(`2026-11-24T${clock}+08:00`)
const now = at('07:00:00')
let world: ExamWorld
let people: ExamWorld['people']
let mockId: string

beforeAll(async () => {
  world = await examWorld(database, { candidates: 2 })
  people = world.people
  const { trainer } = people
  const policy = { slug: 'mock', nameZh: '模拟', nameEn: 'Mock', kind: 'MOCK', minutes: 60, passMark: 10, lateEntryMinutes: null }
  done(await saveExamPolicy(trainer, policy, now))
  const titles = { titleZh: '模拟考', titleEn: 'Mock exam', unitId: world.units.county.id, policySlug: 'mock', blueprintSlug: 'small' }
  mockId = done(await createExam(trainer, titles, now)).examId
  done(await assemblePapers(trainer, { examId: mockId, forms: 1, seed: 'mock' }, now))
})

function schedule(changed: object = {}) {
  const room = { roomZh: '二号机房', roomEn: 'Room 2', opensAt: at('09:00:00'), endsAt: at('11:00:00') }
  return scheduleSession(people.trainer, { examId: world.examId, unitId: world.units.county.id, ...room, ...changed }, now)
}

test('a room that is in use is refused until just those sittings are named', async () => {
  const refused = await schedule({ roomZh: ' 机 房' })
  expect(refused).toMatchObject({
    refusal: 'room-taken',
    detail: { others: [{ sessionId: world.sessionId, titleEn: 'Basic level exam' }] },
  })
  expect(await client.examSession.count()).toBe(1)
  expect(await schedule({ roomZh: '机房', sharesRoomWith: [people.trainer.officerId] })).toMatchObject({ refusal: 'room-taken' })
  const { sessionId } = done(await schedule({ roomZh: '机房', sharesRoomWith: [world.sessionId] }))
  const entry = await client.auditEntry.findFirstOrThrow({ where: { name: 'exams.session.scheduled', outcome: 'done', at: now } })
  expect(entry.detail).toMatchObject({ input: { sharesRoomWith: [world.sessionId] } })
  // what was agreed to holds for those sittings and no other
  expect(await schedule({ roomZh: '机房', sharesRoomWith: [world.sessionId] })).toMatchObject({
    refusal: 'room-taken',
    detail: { others: [{ sessionId: world.sessionId }, { sessionId }] },
  })
  expect(await schedule({ sharesRoomWith: ['room'] })).toMatchObject({ refusal: 'bad-input' })
})

test('a room before, after, elsewhere or of a unit out of reach stands in nobody’s way', async () => {
  const at11 = { roomZh: '机房', opensAt: at('11:00:00'), endsAt: at('12:00:00') }
  const at8 = { roomZh: '机房', opensAt: at('08:00:00'), endsAt: at('09:00:00') }
  for (const free of [at11, at8, { roomZh: '三号机房' }]) done(await schedule(free))
  const there = { unitId: world.units.neighbour.id, roomZh: '四号机房', roomEn: 'Room 4', createdAt: now }
  await client.examSession.create({ data: { examId: world.examId, ...there, opensAt: at('09:00:00'), endsAt: at('11:00:00') } })
  done(await schedule({ roomZh: '四号机房' }))
})

test('nobody is put into two formal rooms at once, by list, by unit or by two lists at the same moment', async () => {
  const [first] = world.officers
  const { sessionId } = done(await schedule({ roomZh: '五号机房', endsAt: at('10:00:00'), opensAt: at('09:00:00') }))
  const candidates = [{ officerId: first!.officerId }, { officerId: people.invigilator.officerId }]
  const refused = await enrolCandidates(people.trainer, { sessionId, candidates }, now)
  expect(refused).toMatchObject({
    refusal: 'sits-elsewhere',
    detail: { problems: [{ officerId: first!.officerId, problem: 'sits-elsewhere' }] },
  })
  const { problems } = await candidateLines(people.trainer, sessionId, `${first!.badgeNo}\n${people.invigilator.badgeNo}`, now)
  expect(problems).toMatchObject([{ line: 1, problem: 'sits-elsewhere' }])
  const { officers } = await unitCandidates(people.trainer, sessionId, world.units.county.id, now)
  expect(officers.filter(({ problem }) => problem === 'sits-elsewhere')).toHaveLength(world.officers.length)
  const other = done(await schedule({ roomZh: '六号机房', endsAt: at('10:00:00'), opensAt: at('09:00:00') }))
  const both = await Promise.all(
    [sessionId, other.sessionId].map((id) => enrolCandidates(people.trainer, { sessionId: id, candidates: [candidates[1]!] }, now)),
  )
  expect(both.map((outcome) => (outcome.ok ? 'enrolled' : outcome.refusal)).sort()).toEqual(['enrolled', 'sits-elsewhere'])
})

test('two hours for each and four hours of both rooms leave time for both', async () => {
  const [, second] = world.officers
  const { sessionId } = done(await schedule({ roomZh: '七号机房', opensAt: at('10:00:00'), endsAt: at('13:00:00') }))
  done(await enrolCandidates(people.trainer, { sessionId, candidates: [{ officerId: second!.officerId }] }, now))
  expect((await candidateList(people.trainer, sessionId, now)).clashes).toEqual([])
})

test('beside a mock the list names whom it cannot be for, to who may read of the other sitting', async () => {
  const [first] = world.officers
  const { sessionId } = done(await schedule({ examId: mockId, roomZh: '线上', opensAt: at('09:00:00'), endsAt: at('10:00:00') }))
  done(await enrolCandidates(people.trainer, { sessionId, candidates: [{ officerId: first!.officerId }] }, now))
  const clash = { nameZh: first!.nameZh, badgeNo: first!.badgeNo, other: { sessionId: world.sessionId, titleEn: 'Basic level exam' } }
  expect((await candidateList(people.trainer, sessionId, now)).clashes).toMatchObject([clash])
  expect((await candidateList(people.trainer, world.sessionId, now)).clashes).toMatchObject([{ other: { sessionId } }])
  expect((await candidateList(people.trainer, world.sessionId, at('12:00:00'))).clashes).toEqual([])
})
