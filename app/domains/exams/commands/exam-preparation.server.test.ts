import { beforeAll, expect, test } from 'vitest'
import { saveBlueprint } from '~/domains/items/commands/save-blueprint.server'
import { ownDatabase } from '../../../../tests/support/database'
import { done, examWorld, type ExamWorld } from '../../../../tests/support/exam-world'
import type { Shortage } from '../model/assembly/assembly-problem'
import { candidateLines } from '../queries/candidate-lines.server'
import { candidateList } from '../queries/candidate-list.server'
import { examList } from '../queries/exam-list.server'
import { examPapers } from '../queries/exam-papers.server'
import { namedShortages } from '../queries/named-shortages.server'
import { schedulableExam, schedulableExams } from '../queries/schedulable-exams.server'
import { unitCandidates } from '../queries/unit-candidates.server'
import { enrolCandidates } from './enrol-candidates.server'
import { prepareExam } from './prepare-exam.server'
import { saveExamPolicy } from './save-exam-policy.server'
import { scheduleSession } from './schedule-session.server'

const database = await ownDatabase()
const { client } = database
const at = (clock: string) => new Date(`2026-11-24T${clock}+08:00`)
const now = at('08:00:00')
let world: ExamWorld
let people: ExamWorld['people']

beforeAll(async () => {
  world = await examWorld(database, { candidates: 2 })
  people = world.people
  // the items cite a law whose slug is a topic's too
  const slug = 'criminal-procedure'
  const law = { titleZh: '刑事诉讼法', titleEn: 'Criminal Procedure Law', shortZh: '刑诉法', shortEn: 'CPL', rank: 'LAW' }
  await client.regulation.create({ data: { slug, ...law } })
  await client.topic.create({ data: { slug, nameZh: '刑事程序', nameEn: 'Criminal procedure', position: 2 } })
  const greedy = { sections: [{ id: 'single', type: 'SINGLE', items: 40, marksEach: 1 }], allowsPublicItems: true }
  done(await saveBlueprint(people.trainer, { slug: 'greedy', nameZh: '贪多', nameEn: 'Greedy', rules: greedy }, now))
  const high = { slug: 'high', nameZh: '高线', nameEn: 'High', kind: 'MOCK', minutes: 60, passMark: 60 }
  done(await saveExamPolicy(people.trainer, high, now))
})

const draft = (changed: object = {}) => ({
  ...{ titleZh: '第二次', titleEn: 'Second', unitId: world.units.county.id, policySlug: 'hour', blueprintSlug: 'small', forms: 2 },
  ...changed,
})

test('an exam is made with its papers, and shown without questions and keys', async () => {
  const { examId, papers } = done(await prepareExam(people.trainer, draft(), now))
  expect(papers.map(({ form }) => form)).toEqual(['A', 'B'])
  const shown = await examPapers(people.trainer, examId)
  expect(shown.forms.map(({ form, marks }) => [form, marks])).toEqual([
    ['A', 19],
    ['B', 19],
  ])
  expect(shown.forms[0]!.topics).toMatchObject([{ slug: 'summons', nameEn: 'Summons', marks: 19 }])
  expect(shown.forms[0]!.laws).toMatchObject([{ nameEn: 'Criminal Procedure Law' }])
  expect(JSON.stringify(shown)).not.toMatch(/OptionIds|accepted|stem|解析/)
  expect((await examList(people.trainer, {})).rows.map(({ titleEn }) => titleEn)).toContain('Second')
  await expect(examPapers(people.neighbour, examId)).rejects.toMatchObject({ status: 404 })
  expect((await examList(people.neighbour, {})).total).toBe(0)
  await expect(examPapers(people.stranger, examId)).rejects.toMatchObject({ status: 403 })
})

test('where no paper fits, there is no exam either, and what is short has a name', async () => {
  const before = await client.exam.count()
  const refused = await prepareExam(people.trainer, draft({ blueprintSlug: 'greedy' }), now)
  expect(refused).toMatchObject({
    refusal: 'blueprint-infeasible',
    detail: { shortages: [{ constraint: 'single', needed: 40, available: 4 }] },
  })
  const shortages = (refused.ok ? [] : refused.detail?.shortages) as Shortage[]
  expect(await namedShortages(people.trainer, 'greedy', shortages)).toMatchObject([{ about: { by: 'section', type: 'SINGLE' } }])
  expect(await prepareExam(people.trainer, draft({ policySlug: 'high' }), now)).toMatchObject({
    refusal: 'pass-mark-out-of-reach',
    detail: { passMark: 60, total: 19 },
  })
  expect(await prepareExam(people.neighbour, draft(), now)).toMatchObject({ refusal: 'not-permitted' })
  expect(await client.exam.count()).toBe(before)
})

test('a sitting opens from now on, lasts as long as the policy, and is held where the exam serves', async () => {
  const schedule = (changed: object = {}, actor = people.trainer) =>
    scheduleSession(
      actor,
      {
        ...{ examId: world.examId, unitId: world.units.county.id, roomZh: '机房', roomEn: 'Room' },
        ...{ opensAt: at('08:00:00'), endsAt: at('09:00:00'), ...changed },
      },
      at('08:00:30'),
    )
  expect(await schedule({ opensAt: at('07:59:00') })).toMatchObject({ refusal: 'opens-in-the-past' })
  expect(await schedule({ endsAt: at('08:00:00') })).toMatchObject({ refusal: 'ends-before-opening' })
  expect(await schedule({ endsAt: at('08:59:00') })).toMatchObject({ refusal: 'window-too-short', detail: { minutes: 60 } })
  expect(await schedule({ unitId: world.units.neighbour.id }, people.neighbour)).toMatchObject({ refusal: 'exam-of-another-unit' })
  expect(await schedule({ unitId: world.units.neighbour.id })).toMatchObject({ refusal: 'not-permitted' })
  done(await schedule())
})

test('an exam may be chosen in its own unit and below, not by a neighbour', async () => {
  const { policyId, blueprintId } = await client.exam.findUniqueOrThrow({ where: { id: world.examId } })
  const titles = { titleZh: '市局卷', titleEn: 'City paper' }
  const city = await client.exam.create({ data: { ...titles, unitId: world.units.city.id, policyId, blueprintId, createdAt: now } })
  const paper = { form: 'A', totalMarks: 1, sealed: {}, candidateBody: new Uint8Array(), candidateHash: '-', sealedAt: now }
  await client.paper.create({ data: { ...paper, examId: city.id } })
  const offered = async (actor: (typeof people)['trainer']) => (await schedulableExams(actor)).map(({ examId }) => examId)
  expect(await offered(people.trainer)).toEqual(expect.arrayContaining([city.id, world.examId]))
  expect(await offered(people.neighbour)).toEqual([city.id])
  await expect(schedulableExam(people.neighbour, world.examId)).rejects.toMatchObject({ status: 404 })
  expect((await schedulableExam(people.neighbour, city.id)).units.map(({ id }) => id)).toEqual([world.units.neighbour.id])
  await expect(schedulableExams(people.invigilator)).rejects.toMatchObject({ status: 403 })
})

test('each line of a pasted list that cannot be enrolled has its own answer, and nothing is stored', async () => {
  const [first] = world.officers
  const text = [first!.badgeNo, people.stranger.badgeNo, people.reviewer.badgeNo, '99999', people.invigilator.badgeNo, '何静怡'].join('\n')
  const { candidates, problems } = await candidateLines(people.trainer, world.sessionId, text, now)
  expect(problems.map(({ line, problem }) => [line, problem])).toEqual([
    [1, 'enrolled-already'],
    [2, 'officer-out-of-scope'],
    [3, 'wrote-an-item'],
    [4, 'unknown-badge'],
    [6, 'unreadable-line'],
  ])
  expect(candidates).toEqual([{ officerId: people.invigilator.officerId, timeFactor: 1 }])
  const twice = await candidateLines(people.trainer, world.sessionId, `LJ ${people.second.badgeNo}\n${people.second.badgeNo} 1.5`, now)
  expect(twice.problems.map(({ problem }) => problem)).toEqual(['wrote-an-item', 'listed-twice'])
  await expect(candidateLines(people.neighbour, world.sessionId, text, now)).rejects.toMatchObject({ status: 404 })
})

test('the command names everybody who cannot be enrolled, and enrols nobody', async () => {
  const candidates = [people.invigilator, people.stranger, people.reviewer].map(({ officerId }) => ({ officerId }))
  const refused = await enrolCandidates(people.trainer, { sessionId: world.sessionId, candidates }, now)
  expect(refused).toMatchObject({
    refusal: 'officer-out-of-scope',
    detail: {
      problems: [
        { officerId: people.stranger.officerId, problem: 'officer-out-of-scope' },
        { officerId: people.reviewer.officerId, problem: 'wrote-an-item' },
      ],
    },
  })
  expect(await client.candidate.count({ where: { sessionId: world.sessionId } })).toBe(2)
})

test('a unit’s officers are offered with what stands against them, and the list shows who was enrolled', async () => {
  const { officers } = await unitCandidates(people.trainer, world.sessionId, world.units.county.id, now)
  const problemOf = (of: { officerId: string }) => officers.find(({ id }) => id === of.officerId)!.problem
  expect([world.officers[0]!, people.reviewer, people.invigilator].map(problemOf)).toEqual(['enrolled-already', 'wrote-an-item', null])
  await expect(unitCandidates(people.trainer, world.sessionId, world.units.neighbour.id, now)).rejects.toMatchObject({ status: 404 })
  const candidate = { officerId: people.invigilator.officerId, timeFactor: 1.25 }
  done(await enrolCandidates(people.trainer, { sessionId: world.sessionId, candidates: [candidate] }, now))
  const list = await candidateList(people.invigilator, world.sessionId, now)
  expect(list.candidates.map(({ deskNo, timeFactor, status }) => [deskNo, timeFactor, status])).toEqual([
    ['01', 1, 'EXPECTED'],
    ['02', 1, 'EXPECTED'],
    ['03', 1.25, 'EXPECTED'],
  ])
  expect(list.isOpen).toBe(true)
  expect((await candidateList(people.trainer, world.sessionId, world.opensAt)).isOpen).toBe(false)
  await expect(candidateList(people.neighbour, world.sessionId, now)).rejects.toMatchObject({ status: 404 })
})
