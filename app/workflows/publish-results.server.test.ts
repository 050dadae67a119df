import { beforeAll, beforeEach, expect, test } from 'vitest'
import { systemActor } from '~/domains/audit/model/actor'
import { adoptScheme } from '~/domains/certification/commands/adopt-scheme.server'
import { importQualificationSchemes } from '~/domains/certification/commands/import-qualification-schemes.server'
import { handIn } from '~/domains/exams/commands/hand-in.server'
import { ownDatabase } from '../../tests/support/database'
import { done, examWorld } from '../../tests/support/exam-world'
import { publishResults } from './publish-results.server'

const database = await ownDatabase()
const at = (clock: string) => new Date(`2026-11-24T${clock}+08:00`)
const world = await examWorld(database, { candidates: 2 })
let passed: string

beforeAll(async () => {
  const attempts = []
  for (const officer of world.officers) {
    const { attemptId, seat } = await world.start(officer)
    done(await handIn(officer, attemptId, { seat, lastSeq: 0, entries: [] }, at('09:30:00')))
    attempts.push(attemptId)
  }
  passed = attempts[0]!
  await database.asOwner(`UPDATE "Result" SET "isPass" = true, "marks" = 15 WHERE "attemptId" = '${passed}'`)
})

beforeEach(() => database.asOwner('TRUNCATE "Publication", "CertificateProposal", "SchemeAdoption" CASCADE'))

async function adopt(): Promise<void> {
  await importQualificationSchemes('content', at('08:00:00'))
  const { path: unitPath } = world.units.city
  done(await adoptScheme(systemActor, { unitPath, scheme: 'three-level-2010', version: 1, fromOn: '2020-01-01' }, at('08:00:00')))
}

test('a published pass stands before the legal unit, a fail does not', async () => {
  await adopt()
  const outcome = await publishResults(world.people.trainer, { sessionId: world.sessionId }, at('11:00:00'))
  expect(outcome).toMatchObject({ ok: true, value: { published: 2, proposed: 1, unproposed: 0 } })
  expect(await database.client.certificateProposal.findMany()).toMatchObject([
    {
      attemptId: passed,
      officerId: world.officers[0]!.officerId,
      speciality: 'GENERAL',
      examTitleZh: '基本级考试',
      examPassedOn: new Date('2026-11-24'),
      publishedBy: world.people.trainer.accountId,
    },
  ])
  const entry = await database.client.auditEntry.findFirstOrThrow({ where: { name: 'exams.results.published', outcome: 'done' } })
  expect(entry.subject).toMatchObject({ proposed: 1 })
})

test('publishing twice proposes once', async () => {
  await adopt()
  const publish = () => publishResults(world.people.trainer, { sessionId: world.sessionId }, at('11:00:00'))
  const outcomes = await Promise.all([publish(), publish()])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await database.client.certificateProposal.count()).toBe(1)
})

test('without an adopted scheme results are published all the same and what was not proposed is counted', async () => {
  const outcome = await publishResults(world.people.trainer, { sessionId: world.sessionId }, at('11:00:00'))
  expect(outcome).toMatchObject({ ok: true, value: { published: 2, proposed: 0, unproposed: 1 } })
})

test('a neighbour’s training unit publishes nothing', async () => {
  await adopt()
  expect(await publishResults(world.people.neighbour, { sessionId: world.sessionId }, at('11:00:00'))).toMatchObject({
    refusal: 'not-permitted',
  })
  expect(await database.client.certificateProposal.count()).toBe(0)
  expect(await database.client.publication.count()).toBe(0)
})
