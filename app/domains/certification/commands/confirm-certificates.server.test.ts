import { beforeEach, expect, test } from 'vitest'
import { certificationWorld, NOTHING_CERTIFIED, ownBasis, waitingPass } from '../../../../tests/support/certification-world'
import { ownDatabase } from '../../../../tests/support/database'
import { confirmCertificates } from './confirm-certificates.server'
import { issueEarlierCertificate } from './issue-earlier-certificate.server'
import { refuseConfirmation } from './refuse-confirmation.server'
import { systemActor } from '~/domains/audit/model/actor'

const database = await ownDatabase()
const now = new Date('2026-04-03T02:00:00Z')
const decision = { documentNo: '清公江资〔2026〕27号', effectiveOn: '2026-04-03', basis: ownBasis }
const world = await certificationWorld(database)

beforeEach(() => database.asOwner(NOTHING_CERTIFIED))

test('a confirmed pass becomes a certificate with number, check code and sixty months', async () => {
  const pass = await waitingPass(database, world.people.lin.officerId)
  const outcome = await confirmCertificates(world.people.head, { ...decision, proposalIds: [pass.id] }, now)
  expect(outcome.ok && outcome.value.certificates.map(({ number }) => number)).toEqual(['JZ-990103-2026-000001'])
  const certificate = await database.client.certificate.findFirstOrThrow()
  expect(certificate).toMatchObject({ organZh: '江北县公安局', speciality: 'PUBLIC_SECURITY', documentNo: decision.documentNo })
  expect(certificate.checkCode).toMatch(/^[A-Z3-9]{10}$/)
  expect([certificate.validFrom, certificate.validUntil]).toEqual([new Date('2026-04-03'), new Date('2031-04-02')])
  const entry = await database.client.auditEntry.findFirstOrThrow({ where: { name: 'certification.certificates.confirmed' } })
  expect(entry).toMatchObject({ outcome: 'done', actorId: world.people.head.accountId })
})

test('one document confirms several officers with numbers in a row', async () => {
  const passes = [await waitingPass(database, world.people.lin.officerId), await waitingPass(database, world.people.xu.officerId)]
  const outcome = await confirmCertificates(world.people.head, { ...decision, proposalIds: passes.map(({ id }) => id) }, now)
  expect(outcome.ok && outcome.value.certificates.map(({ number }) => number.slice(-6))).toEqual(['000001', '000002'])
})

test('a renewal takes the old certificate’s place and counts from its end', async () => {
  const old = await issueEarlierCertificate(
    systemActor,
    {
      officerId: world.people.lin.officerId,
      level: 'basic',
      speciality: 'PUBLIC_SECURITY',
      examPassedOn: '2021-05-20',
      validFrom: '2021-06-01',
      documentNo: '清公资〔2021〕4号',
      organUnitId: world.units.county.id,
    },
    now,
  )
  const pass = await waitingPass(database, world.people.lin.officerId)
  await confirmCertificates(world.people.head, { ...decision, proposalIds: [pass.id] }, now)
  const renewed = await database.client.certificate.findFirstOrThrow({ where: { proposalId: pass.id }, include: { supersedes: true } })
  expect(renewed.validUntil).toEqual(new Date('2031-05-31'))
  expect(renewed.supersedes).toMatchObject([{ certificateId: old.ok && old.value.id, effectiveOn: new Date('2026-04-03') }])
})

test('a pass is decided once, whatever the decision was', async () => {
  const pass = await waitingPass(database, world.people.lin.officerId)
  await refuseConfirmation(world.people.head, { proposalId: pass.id, reason: '考试资格审查未通过', basis: ownBasis }, now)
  const outcome = await confirmCertificates(world.people.head, { ...decision, proposalIds: [pass.id] }, now)
  expect(outcome).toMatchObject({ ok: false, refusal: 'already-decided' })
  expect(await refuseConfirmation(world.people.head, { proposalId: pass.id, reason: '再次', basis: ownBasis }, now)).toMatchObject({
    refusal: 'already-decided',
  })
  expect(await database.client.certificate.count()).toBe(0)
})

test('two confirmations at once make one certificate', async () => {
  const pass = await waitingPass(database, world.people.lin.officerId)
  const outcomes = await Promise.all(
    [world.people.head, world.people.deputy].map((actor) => confirmCertificates(actor, { ...decision, proposalIds: [pass.id] }, now)),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await database.client.certificate.count()).toBe(1)
})

test('nobody confirms their own level', async () => {
  const pass = await waitingPass(database, world.people.head.officerId)
  const outcome = await confirmCertificates(world.people.head, { ...decision, proposalIds: [pass.id] }, now)
  expect(outcome).toMatchObject({ ok: false, refusal: 'own-certificate' })
})

test('nobody confirms results they published', async () => {
  const pass = await waitingPass(database, world.people.lin.officerId, { publishedBy: world.people.head.accountId })
  const outcome = await confirmCertificates(world.people.head, { ...decision, proposalIds: [pass.id] }, now)
  expect(outcome).toMatchObject({ ok: false, refusal: 'published-it-yourself' })
})

test.each([
  ['reviewer', 'not-permitted'],
  ['lin', 'not-permitted'],
  ['neighbourHead', 'not-permitted'],
] as const)('%s may not confirm', async (who, refusal) => {
  const pass = await waitingPass(database, world.people.xu.officerId)
  expect(await confirmCertificates(world.people[who], { ...decision, proposalIds: [pass.id] }, now)).toMatchObject({ ok: false, refusal })
})

test('a batch that reaches into a neighbour unit is refused whole', async () => {
  const passes = [await waitingPass(database, world.people.lin.officerId), await waitingPass(database, world.people.stranger.officerId)]
  const outcome = await confirmCertificates(world.people.head, { ...decision, proposalIds: passes.map(({ id }) => id) }, now)
  expect(outcome).toMatchObject({ ok: false, refusal: 'not-permitted' })
  expect(await database.client.confirmation.count()).toBe(0)
})

test('a questioned pass is not confirmed in a batch, and alone only with a reason', async () => {
  const { lin, xu, head } = world.people
  await database.client.officer.update({ where: { id: lin.officerId }, data: { isEstablishedServing: false } })
  const [questioned, plain] = [await waitingPass(database, lin.officerId), await waitingPass(database, xu.officerId)]
  expect(await confirmCertificates(head, { ...decision, proposalIds: [questioned.id, plain.id] }, now)).toMatchObject({
    refusal: 'needs-single-review',
    detail: { proposalId: questioned.id },
  })
  expect(await confirmCertificates(head, { ...decision, proposalIds: [questioned.id] }, now)).toMatchObject({ refusal: 'reason-needed' })
  expect((await confirmCertificates(head, { ...decision, proposalIds: [questioned.id], reason: '借调期间编制在本局' }, now)).ok).toBe(true)
  await database.client.officer.update({ where: { id: lin.officerId }, data: { isEstablishedServing: true } })
})

test.each([
  ['the past', { effectiveOn: '2026-04-02' }, 'effective-in-the-past'],
  ['no basis', { basis: [] }, 'bad-input'],
  ['a basis that is no article', { basis: [{ cite: 'criminal-procedure:1' }] }, 'bad-input'],
  ['no document', { documentNo: ' ' }, 'bad-input'],
  ['an unknown pass', { proposalIds: ['00000000-0000-7000-8000-ffffffffffff'] }, 'not-found'],
])('a confirmation with %s is refused', async (_, change, refusal) => {
  const pass = await waitingPass(database, world.people.lin.officerId)
  const outcome = await confirmCertificates(world.people.head, { ...decision, proposalIds: [pass.id], ...change }, now)
  expect(outcome).toMatchObject({ ok: false, refusal })
})
