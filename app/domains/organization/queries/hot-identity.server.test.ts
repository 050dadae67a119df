import type { IncomingMessage } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { ownDatabase } from '../../../../tests/support/database'
import { hotIdentity } from './hot-identity.server'

const database = await ownDatabase()
const { client } = database
const unit = await client.unit.create({ data: { code: '1', path: '/1/', level: 'CITY', nameZh: '市局', nameEn: 'City' } })
const joinedOn = new Date('2015-07-01')
const officer = await client.officer.create({ data: { nameZh: '林书航', nameEn: 'Lin', unitId: unit.id, speciality: 'GENERAL', joinedOn } })
const account = await client.account.create({
  data: { officerId: officer.id, passwordHash: '-', mustChangePassword: false, createdAt: joinedOn },
})
const createdAt = new Date()
const expiresAt = new Date(createdAt.getTime() + 3600_000)

afterEach(() => void vi.restoreAllMocks())

async function session(id: string) {
  await client.signInSession.create({ data: { id, accountId: account.id, createdAt, expiresAt } })
  const request = { headers: { cookie: `zhigui_session=${id}` }, socket: { remoteAddress: '127.0.0.1' } } as IncomingMessage
  return () => hotIdentity(request)
}

/** The monotonic clock, so many seconds on. */
function later(seconds: number): void {
  const now = performance.now()
  vi.spyOn(performance, 'now').mockReturnValue(now + seconds * 1000)
}

test('a revoked session is noticed within five seconds, a live one goes on', async () => {
  const [revoked, live] = [await session('revoked'), await session('live')]
  expect((await revoked())?.officerId).toBe(officer.id)
  expect((await live())?.officerId).toBe(officer.id)
  await client.signInSession.delete({ where: { id: 'revoked' } })
  later(6)
  const [gone, here] = await Promise.all([revoked(), live()])
  expect([gone, here?.officerId]).toEqual([null, officer.id])
})

test('a session past its limit ends, one held by an exam does not', async () => {
  const [over, held] = [await session('over'), await session('held')]
  await Promise.all([over(), held()])
  const past = new Date(Date.now() - 1000)
  await client.signInSession.updateMany({ where: { id: { in: ['over', 'held'] } }, data: { expiresAt: past } })
  await client.signInSession.update({ where: { id: 'held' }, data: { heldUntil: expiresAt } })
  later(6)
  expect([await over(), (await held())?.officerId]).toEqual([null, officer.id])
})

test('a disabled account is out within five seconds', async () => {
  const own = await session('own')
  expect(await own()).not.toBe(null)
  await client.account.update({ where: { id: account.id }, data: { isDisabled: true } })
  later(6)
  expect(await own()).toBe(null)
})
