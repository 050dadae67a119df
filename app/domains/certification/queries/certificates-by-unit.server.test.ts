import { beforeAll, expect, test } from 'vitest'
import { systemActor, type AccountActor } from '~/domains/audit/model/actor'
import { certificationWorld, ownBasis, waitingPass } from '../../../../tests/support/certification-world'
import { ownDatabase } from '../../../../tests/support/database'
import { issueEarlierCertificate } from '../commands/issue-earlier-certificate.server'
import { proposeAct } from '../commands/propose-act.server'
import { revokeCertificate } from '../commands/revoke-certificate.server'
import { suspendCertificate } from '../commands/suspend-certificate.server'
import { CERTIFICATE_STATUSES } from '../model/certificate-status'
import { certificateCoverage } from './certificate-coverage.server'
import { certificate } from './certificate.server'
import { certificatesByUnit } from './certificates-by-unit.server'
import { chosenProposals } from './chosen-proposals.server'
import { confirmationQueue } from './confirmation-queue.server'
import { expiringCertificates } from './expiring-certificates.server'
import { myCertificates } from './my-certificates.server'
import { newAct } from './new-act.server'
import { officerArchive } from './officer-archive.server'
import { proposal } from './proposal.server'
import { proposedAct } from './proposed-act.server'
import { publicVerification } from './public-verification.server'
import { waitingActs } from './waiting-acts.server'

const database = await ownDatabase()
const world = await certificationWorld(database)
const { lin, xu, head, reviewer, neighbourHead, stranger } = world.people
const now = new Date('2026-04-03T02:00:00Z')
const anything = { search: '', unitId: '', levelId: '', status: '', page: 1 }
let linsId: string
let actId: string
let passId: string

async function held(person: AccountActor, validFrom: string, organUnitId: string): Promise<string> {
  const issued = await issueEarlierCertificate(
    systemActor,
    {
      ...{ officerId: person.officerId, level: 'basic', speciality: 'PUBLIC_SECURITY', validFrom, organUnitId },
      examPassedOn: validFrom,
      documentNo: '清公资〔2021〕4号',
    },
    now,
  )
  if (!issued.ok) throw new Error(issued.refusal)
  return issued.value.id
}

async function proposed(certificateId: string, kind: 'SUSPENSION' | 'REVOCATION'): Promise<string> {
  const act = { kind, certificateId, effectiveOn: '2026-04-03', reason: '事实清楚', basis: ownBasis, documentNo: '清公江资〔2026〕29号' }
  const outcome = await proposeAct(reviewer, act, now)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value.proposalId
}

beforeAll(async () => {
  const { county, neighbour } = world.units
  linsId = await held(lin, '2021-06-01', county.id)
  const [xus, heads, deputys] = [
    await held(xu, '2024-01-01', county.id),
    await held(head, '2019-01-01', county.id),
    await held(world.people.deputy, '2024-01-01', county.id),
  ]
  expect(heads).toBeDefined()
  await held(stranger, '2024-01-01', neighbour.id)
  await suspendCertificate(head, { proposalId: await proposed(xus, 'SUSPENSION') }, now)
  await revokeCertificate(head, { proposalId: await proposed(deputys, 'REVOCATION') }, now)
  actId = await proposed(linsId, 'SUSPENSION')
  passId = (await waitingPass(database, lin.officerId)).id
  await waitingPass(database, stranger.officerId)
})

test('a list shows the reader’s units and nothing of a neighbour’s', async () => {
  const names = async (actor: AccountActor) => (await certificatesByUnit(actor, anything, now)).rows.map(({ nameZh }) => nameZh)
  expect((await names(head)).sort()).toEqual(['林书航', '罗文清', '许婉清', '郑伯安'].sort())
  expect(await names(neighbourHead)).toEqual(['方予安'])
  expect((await confirmationQueue(head, anything, now)).rows.map(({ nameZh }) => nameZh)).toEqual(['林书航'])
  expect((await confirmationQueue(neighbourHead, anything, now)).rows.map(({ nameZh }) => nameZh)).toEqual(['方予安'])
  expect((await waitingActs(reviewer)).map(({ nameZh }) => nameZh)).toEqual(['林书航'])
  expect(await waitingActs(neighbourHead)).toEqual([])
  expect((await expiringCertificates(neighbourHead, now)).next).toEqual([])
  expect((await expiringCertificates(head, now)).next.map(({ nameZh }) => nameZh)).toEqual(['林书航'])
  expect(await certificateCoverage(neighbourHead, now)).toMatchObject({ waiting: 1, held: 1, total: 2, suspended: 0 })
  expect((await chosenProposals(neighbourHead, [passId], now)).rows).toEqual([])
})

test.each([
  ['certificate', () => certificate(neighbourHead, linsId, now)],
  ['pass', () => proposal(neighbourHead, passId, now)],
  ['new act', () => newAct(neighbourHead, linsId, 'SUSPENSION', now)],
  ['proposed act', () => proposedAct(neighbourHead, actId, now)],
  ['archive', () => officerArchive(neighbourHead, lin.officerId, '', now)],
  ['certificate, asked by another officer', () => certificate(stranger, linsId, now)],
])('a neighbour is told that the %s is not there', async (_, ask) => {
  await expect(ask()).rejects.toMatchObject({ status: 404 })
})

test.each([
  ['certificates', () => certificatesByUnit(lin, anything, now)],
  ['queue', () => confirmationQueue(lin, anything, now)],
  ['acts', () => waitingActs(lin)],
  ['coverage', () => certificateCoverage(lin, now)],
  ['another’s archive', () => officerArchive(lin, xu.officerId, '', now)],
])('an officer without a role may not open the %s', async (_, ask) => {
  await expect(ask().catch((refused: unknown) => Promise.reject(refused as Response))).rejects.toMatchObject({ status: 403 })
})

test('filtering by status in the database and deriving it from events agree', async () => {
  const all = await certificatesByUnit(head, anything, now)
  expect(new Set(all.rows.map(({ status }) => status))).toEqual(new Set(['EXPIRING', 'SUSPENDED', 'EXPIRED', 'REVOKED']))
  for (const status of CERTIFICATE_STATUSES) {
    const filtered = await certificatesByUnit(head, { ...anything, status }, now)
    expect(filtered.rows.map(({ id }) => id)).toEqual(all.rows.filter((row) => row.status === status).map(({ id }) => id))
  }
})

test('search finds by name, badge and number', async () => {
  for (const search of ['书航', lin.badgeNo, '000001']) {
    expect((await certificatesByUnit(head, { ...anything, search }, now)).rows.map(({ nameZh }) => nameZh)).toContain('林书航')
  }
  expect((await certificatesByUnit(head, { ...anything, search: '方予安' }, now)).total).toBe(0)
})

test('an officer sees the own certificate, what waits and what may be done, and no proposed act', async () => {
  const own = await myCertificates(lin, { kind: 'CRIMINAL', on: null }, now)
  expect(own.certificates).toMatchObject([{ id: linsId, status: 'EXPIRING' }])
  expect(own.proposals).toHaveLength(1)
  expect(own.canDo.map(({ role, answer }) => [role, answer])).toContainEqual(['LEAD', 'allow'])
  expect((await myCertificates(lin, { kind: 'CRIMINAL', on: '2020-05-01' }, now)).canDo[0]?.answer).toBe('assistOnly')
  expect(await certificate(lin, linsId, now)).toMatchObject({ isOwn: true, mayPropose: false, acts: [] })
})

test('the archive tells posting, certificate and suspension, newest first', async () => {
  const archive = await officerArchive(xu, null, '', now)
  expect(archive.entries.map(({ what }) => what)).toEqual(['SUSPENSION', 'CERTIFICATE_ISSUED', 'POSTED'])
  expect(archive.entries[0]).toMatchObject({ documentNo: '清公江资〔2026〕29号', deciderZh: '郑伯安' })
  expect((await officerArchive(head, xu.officerId, 'POSTING', now)).entries.map(({ what }) => what)).toEqual(['POSTED'])
})

test('the public page masks the holder and answers a wrong number like a wrong code', async () => {
  const row = await database.client.certificate.findUniqueOrThrow({ where: { id: linsId } })
  const typed = ` ${row.checkCode.toLowerCase().slice(0, 5)}-${row.checkCode.slice(5)} `
  const found = await publicVerification(row.number.toLowerCase(), typed, now)
  expect(found).toMatchObject({ nameZh: '林*航', nameEn: 'L** S**', status: 'EXPIRING', isConferring: true })
  expect(JSON.stringify(found)).not.toContain('林书航')
  expect(JSON.stringify(found)).not.toContain(lin.badgeNo)
  expect(await publicVerification(row.number, 'AAAAAAAAAA', now)).toBeNull()
  expect(await publicVerification('JZ-990103-2021-999999', row.checkCode, now)).toBeNull()
})
