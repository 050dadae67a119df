import { beforeEach, expect, test } from 'vitest'
import { populate, type Population } from '#prisma/seed/populate'
import { addFile, BODY, drawer, HEAD, importGoodModule } from '../../../../tests/support/study-content'
import { ownDatabase } from '../../../../tests/support/database'
import { acknowledgeVersion } from './acknowledge-version.server'
import { answerQuickCheck } from './answer-quick-check.server'
import { assignModule } from './assign-module.server'
import { importModules } from './import-modules.server'
import { recordReading } from './record-reading.server'

const database = await ownDatabase()
const start = new Date('2026-06-01T01:00:00Z')
const at = (seconds: number) => new Date(start.getTime() + seconds * 1000)
let world: Population
let root: string
let versionId: string

beforeEach(async () => {
  await database.empty()
  world = await populate('a-demo-password', start)
  root = await importGoodModule(start)
  versionId = (await database.client.moduleVersion.findFirstOrThrow()).id
})

const seconds = async () => (await database.client.reading.aggregate({ _sum: { activeSeconds: true } }))._sum.activeSeconds

test('measured time counts no faster than the server’s clock, whatever the page claims', async () => {
  const lin = await world.as('lin')
  await recordReading(lin, { versionId, sectionId: 'one', seconds: 20 }, at(20))
  const second = await recordReading(lin, { versionId, sectionId: 'one', seconds: 20 }, at(25))
  expect(second).toMatchObject({ ok: true, value: { earned: 5 } })
  expect(await recordReading(lin, { versionId, sectionId: 'two', seconds: 5_000 }, at(1_000))).toMatchObject({
    ok: true,
    value: { earned: 60 },
  })
})

test('two tabs at the same moment earn the time once', async () => {
  const lin = await world.as('lin')
  await recordReading(lin, { versionId, sectionId: 'one', seconds: 0 }, at(0))
  await Promise.all(['one', 'two'].map((sectionId) => recordReading(lin, { versionId, sectionId, seconds: 20 }, at(20))))
  expect(await seconds()).toBe(20)
})

test('without script a section earns the time it was open, at most its expected time', async () => {
  const lin = await world.as('lin')
  const outcome = await recordReading(lin, { versionId, sectionId: 'one', openedAt: at(0).toISOString() }, at(3_600))
  const { sections } = await database.client.moduleVersion.findFirstOrThrow()
  expect(outcome).toMatchObject({ ok: true, value: { earned: (sections as { seconds: number }[])[0]?.seconds } })
})

test('a report for an unknown version or section stores nothing', async () => {
  const lin = await world.as('lin')
  expect(await recordReading(lin, { versionId: world.officers.get('lin'), sectionId: 'one' }, at(0))).toMatchObject({
    refusal: 'not-found',
  })
  expect(await recordReading(lin, { versionId, sectionId: 'three' }, at(0))).toMatchObject({ refusal: 'unknown-section' })
  expect(await recordReading(lin, { versionId, sectionId: 'one', seconds: -1 }, at(0))).toMatchObject({ refusal: 'bad-input' })
  expect(await database.client.reading.count()).toBe(0)
})

async function readEverything(from: number) {
  const lin = await world.as('lin')
  await recordReading(lin, { versionId, sectionId: 'one', seconds: 20 }, at(from))
  await recordReading(lin, { versionId, sectionId: 'two', seconds: 60 }, at(from + 70))
  await recordReading(lin, { versionId, sectionId: 'one', seconds: 20 }, at(from + 140))
}

test('a version is acknowledged once it was read, and the entry names what was measured', async () => {
  const lin = await world.as('lin')
  const early = await acknowledgeVersion(lin, { versionId }, at(1))
  expect(early).toMatchObject({ refusal: 'not-read-yet', detail: { sections: 2, seconds: 60 } })
  await readEverything(0)
  expect(await acknowledgeVersion(lin, { versionId }, at(200))).toMatchObject({ ok: true })
  expect(await acknowledgeVersion(lin, { versionId }, at(300))).toMatchObject({ ok: true, value: { at: at(200) } })
  expect(await database.client.acknowledgement.findMany()).toMatchObject([
    { activeSeconds: expect.any(Number), policyVersion: 1, at: at(200) },
  ])
})

test('a version that has been replaced is not acknowledged any more', async () => {
  await readEverything(0)
  addFile(root, 'study/limits/index.mdx', HEAD + BODY.replace('三档', '三个'))
  await importModules(root, drawer, at(150))
  expect(await acknowledgeVersion(await world.as('lin'), { versionId }, at(200))).toMatchObject({ refusal: 'newer-version' })
})

test('a quick check is marked and kept; what is not on offer is refused', async () => {
  const lin = await world.as('lin')
  expect(await answerQuickCheck(lin, { versionId, checkId: 'one-1', chosen: ['b'] }, at(0))).toMatchObject({
    ok: true,
    value: { isCorrect: true },
  })
  expect(await answerQuickCheck(lin, { versionId, checkId: 'one-1', chosen: ['z'] }, at(0))).toMatchObject({ refusal: 'unknown-choice' })
  expect(await answerQuickCheck(lin, { versionId, checkId: 'one-9', chosen: ['a'] }, at(0))).toMatchObject({ refusal: 'unknown-check' })
  expect(await database.client.quickCheckAnswer.count()).toBe(1)
})

test('a duty needs the right over the unit, a module that exists and a moment to come', async () => {
  const duty = {
    module: 'limits',
    unitId: world.units.get('jiangbei') ?? [...world.units.values()][2],
    reasonZh: '案卷抽查发现问题',
    dueAt: at(86_400),
  }
  expect(await assignModule(await world.as('lin'), duty, start)).toMatchObject({ refusal: 'not-permitted' })
  const trainers = await Promise.all([...world.officers.keys()].map((key) => world.as(key)))
  const trainer = trainers.find(({ grants }) => grants.some(({ capability }) => capability === 'study.assignment.manage'))!
  const unit = await database.client.unit.findFirstOrThrow({
    where: { path: trainer.grants.find(({ capability }) => capability === 'study.assignment.manage')!.path },
  })
  const own = { ...duty, unitId: unit.id }
  expect(await assignModule(trainer, { ...own, module: 'none' }, start)).toMatchObject({ refusal: 'unknown-module' })
  expect(await assignModule(trainer, { ...own, dueAt: start }, start)).toMatchObject({ refusal: 'due-in-the-past' })
  expect(await assignModule(trainer, own, start)).toMatchObject({ ok: true })
})
