import { beforeEach, expect, test } from 'vitest'
import { systemActor } from '~/domains/audit/model/actor'
import { certificationWorld, NOTHING_CERTIFIED, ownBasis } from '../../../../tests/support/certification-world'
import { ownDatabase } from '../../../../tests/support/database'
import { issueEarlierCertificate } from './issue-earlier-certificate.server'
import { proposeAct } from './propose-act.server'
import { reinstateCertificate } from './reinstate-certificate.server'
import { returnAct } from './return-act.server'
import { revokeCertificate } from './revoke-certificate.server'
import { suspendCertificate } from './suspend-certificate.server'

const database = await ownDatabase()
const now = new Date('2026-04-03T02:00:00Z')
const world = await certificationWorld(database)
let certificateId: string

beforeEach(async () => {
  await database.asOwner(NOTHING_CERTIFIED)
  const issued = await issueEarlierCertificate(
    systemActor,
    {
      officerId: world.people.lin.officerId,
      level: 'basic',
      speciality: 'PUBLIC_SECURITY',
      examPassedOn: '2024-05-20',
      validFrom: '2024-06-01',
      documentNo: '清公资〔2024〕4号',
      organUnitId: world.units.county.id,
    },
    now,
  )
  if (!issued.ok) throw new Error(issued.refusal)
  certificateId = issued.value.id
})

const words = { reason: '未告知听证权利即作出处罚决定', basis: ownBasis, documentNo: '清公江资〔2026〕29号' }

async function proposed(kind: 'SUSPENSION' | 'REINSTATEMENT' | 'REVOCATION', effectiveOn = '2026-04-07', at = now): Promise<string> {
  const outcome = await proposeAct(world.people.reviewer, { kind, certificateId, effectiveOn, ...words }, at)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value.proposalId
}

test('a proposed suspension changes nothing until a second person approves it', async () => {
  const proposalId = await proposed('SUSPENSION')
  expect(await database.client.suspension.count()).toBe(0)
  expect(await suspendCertificate(world.people.head, { proposalId }, now)).toMatchObject({ ok: true, value: { certificateId } })
  expect(await database.client.suspension.findFirstOrThrow()).toMatchObject({
    fromOn: new Date('2026-04-07'),
    untilOn: null,
    decidedBy: world.people.head.accountId,
    decider: { nameZh: '郑伯安', unitZh: '法制大队' },
  })
})

test('nobody approves what they proposed', async () => {
  const outcome = await proposeAct(world.people.head, { kind: 'SUSPENSION', certificateId, effectiveOn: '2026-04-07', ...words }, now)
  const proposalId = outcome.ok ? outcome.value.proposalId : ''
  expect(await suspendCertificate(world.people.head, { proposalId }, now)).toMatchObject({ refusal: 'own-proposal' })
  expect((await suspendCertificate(world.people.deputy, { proposalId }, now)).ok).toBe(true)
})

test('one proposal waits at a time, and a returned one makes room', async () => {
  const proposalId = await proposed('SUSPENSION')
  const again = { kind: 'REVOCATION' as const, certificateId, effectiveOn: '2026-04-07', ...words }
  expect(await proposeAct(world.people.reviewer, again, now)).toMatchObject({ refusal: 'another-act-waiting' })
  expect((await returnAct(world.people.head, { proposalId, reason: '依据条款不对' }, now)).ok).toBe(true)
  expect(await suspendCertificate(world.people.head, { proposalId }, now)).toMatchObject({ refusal: 'already-decided' })
  expect((await proposeAct(world.people.reviewer, again, now)).ok).toBe(true)
})

test('an approval fits the kind of act that was proposed', async () => {
  const proposalId = await proposed('SUSPENSION')
  expect(await revokeCertificate(world.people.head, { proposalId }, now)).toMatchObject({ refusal: 'another-kind-of-act' })
})

test('a suspension is ended by a reinstatement with two signatures of its own', async () => {
  await suspendCertificate(world.people.head, { proposalId: await proposed('SUSPENSION') }, now)
  const later = new Date('2026-05-01T02:00:00Z')
  const proposalId = await proposed('REINSTATEMENT', '2026-05-04', later)
  expect((await reinstateCertificate(world.people.head, { proposalId }, later)).ok).toBe(true)
  expect(await database.client.reinstatement.findFirstOrThrow()).toMatchObject({ effectiveOn: new Date('2026-05-04') })
  await expect(proposed('REINSTATEMENT', '2026-05-04', later)).rejects.toThrow('not-suspended')
})

test('a revocation is final', async () => {
  expect((await revokeCertificate(world.people.head, { proposalId: await proposed('REVOCATION') }, now)).ok).toBe(true)
  await expect(proposed('SUSPENSION')).rejects.toThrow('already-revoked')
  await expect(proposed('REVOCATION')).rejects.toThrow('already-revoked')
})

test('an approval that comes after the day of effect is refused, as nothing reaches back', async () => {
  const proposalId = await proposed('SUSPENSION', '2026-04-04')
  expect(await suspendCertificate(world.people.head, { proposalId }, new Date('2026-04-05T02:00:00Z'))).toMatchObject({
    refusal: 'effective-in-the-past',
  })
})

test('two approvals at once make one suspension', async () => {
  const proposalId = await proposed('SUSPENSION')
  const outcomes = await Promise.all(
    [world.people.head, world.people.deputy].map((actor) => suspendCertificate(actor, { proposalId }, now)),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await database.client.suspension.count()).toBe(1)
})

test.each([
  ['an end before its start', { untilOn: '2026-04-06' }, 'bad-input'],
  ['no reason', { reason: ' ' }, 'bad-input'],
  ['a day in the past', { effectiveOn: '2026-04-02' }, 'effective-in-the-past'],
  ['an unknown certificate', { certificateId: '00000000-0000-7000-8000-ffffffffffff' }, 'not-found'],
  ['an end of a revocation', { kind: 'REVOCATION', untilOn: '2026-05-01' }, 'bad-input'],
  ['a reinstatement of what is not suspended', { kind: 'REINSTATEMENT' }, 'not-suspended'],
])('a proposal with %s is refused', async (_, change, refusal) => {
  const input = { kind: 'SUSPENSION', certificateId, effectiveOn: '2026-04-07', ...words, ...change }
  expect(await proposeAct(world.people.reviewer, input, now)).toMatchObject({ ok: false, refusal })
})

test('a neighbour’s legal unit neither proposes nor approves', async () => {
  const { neighbourHead } = world.people
  const input = { kind: 'SUSPENSION' as const, certificateId, effectiveOn: '2026-04-07', ...words }
  expect(await proposeAct(neighbourHead, input, now)).toMatchObject({ refusal: 'not-permitted' })
  const proposalId = await proposed('SUSPENSION')
  expect(await suspendCertificate(neighbourHead, { proposalId }, now)).toMatchObject({ refusal: 'not-permitted' })
  expect(await returnAct(neighbourHead, { proposalId, reason: '不同意' }, now)).toMatchObject({ refusal: 'not-permitted' })
})

test('a legal reviewer proposes but does not approve', async () => {
  const proposalId = await proposed('REVOCATION')
  expect(await revokeCertificate(world.people.reviewer, { proposalId }, now)).toMatchObject({ refusal: 'not-permitted' })
})
