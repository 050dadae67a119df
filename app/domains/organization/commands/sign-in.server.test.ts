import { beforeAll, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { liveSession, sessionCookie } from '~/platform/session.server'
import { populate, type Population } from '#prisma/seed/populate'
import { ownDatabase } from '../../../../tests/support/database'
import { changePassword } from './change-password.server'
import { liftBackOff } from './lift-back-off.server'
import { signIn } from './sign-in.server'
import { signOut } from './sign-out.server'

await ownDatabase()

const password = 'a-demo-password'
const start = new Date('2026-11-24T01:00:00Z')
let world: Population
let addresses = 0
const somebody = () => ({ kind: 'public', address: `10.0.0.${(addresses += 1)}` }) as const
const lin = { authority: 'YL', badgeNo: '031482', password }

beforeAll(async () => {
  world = await populate(password, start)
})

test('the right badge and password open a session that is live until it is closed', async () => {
  const outcome = await signIn(somebody(), lin)
  if (!outcome.ok) throw new Error(outcome.refusal)
  const cookie = sessionCookie(outcome.value.sessionId, false).split(';')[0]!
  const session = await liveSession(cookie)
  expect(session?.sessionId).toBe(outcome.value.sessionId)
  const actor = { ...(await world.as('lin')), sessionId: outcome.value.sessionId }
  expect((await signOut(actor, {})).ok).toBe(true)
  expect(await liveSession(cookie)).toBeNull()
})

test('the fifth wrong password makes even the right one wait, and an unknown badge is treated the same', async () => {
  for (const badgeNo of ['031377', '999999']) {
    const person = somebody()
    const at = new Date(start.getTime() + 60_000)
    const refusals = []
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const outcome = await signIn(person, { authority: 'YL', badgeNo, password: 'wrong' }, at)
      refusals.push(outcome.ok ? 'ok' : outcome.refusal)
    }
    expect(refusals).toEqual(['wrong-sign-in', 'wrong-sign-in', 'wrong-sign-in', 'wrong-sign-in', 'sign-in-blocked'])
    const blocked = await signIn(person, { authority: 'YL', badgeNo, password }, at)
    expect(blocked).toMatchObject({ ok: false, refusal: 'sign-in-blocked' })
    const later = await signIn(person, { authority: 'YL', badgeNo, password }, new Date(at.getTime() + 31_000))
    expect(later.ok).toBe(badgeNo === '031377')
  }
})

test('parallel guesses are counted one by one', async () => {
  const person = somebody()
  const guesses = await Promise.all(
    Array.from({ length: 8 }, () => signIn(person, { ...lin, badgeNo: '030888', password: 'guess' }, start)),
  )
  expect(guesses.filter((guess) => !guess.ok && guess.refusal === 'wrong-sign-in')).toHaveLength(4)
  expect(guesses.filter((guess) => !guess.ok && guess.refusal === 'sign-in-blocked')).toHaveLength(4)
})

test('an invigilator lifts the wait of an officer in scope, and nobody else’s', async () => {
  const person = somebody()
  for (let attempt = 0; attempt < 5; attempt += 1) await signIn(person, { ...lin, badgeNo: '031120', password: 'wrong' })
  expect((await signIn(person, { ...lin, badgeNo: '031120' })).ok).toBe(false)
  const invigilator = await world.as('chen')
  expect(await liftBackOff(invigilator, { officerId: world.officers.get('han')! })).toMatchObject({ refusal: 'not-permitted' })
  expect((await liftBackOff(invigilator, { officerId: world.officers.get('zhao')! })).ok).toBe(true)
  expect((await signIn(person, { ...lin, badgeNo: '031120' })).ok).toBe(true)
})

test('a changed password ends the other sign-ins and opens with the new one only', async () => {
  const recruit = { ...lin, badgeNo: '031655' }
  const first = await signIn(somebody(), recruit)
  if (!first.ok) throw new Error(first.refusal)
  expect(first.value.mustChangePassword).toBe(true)
  const actor = { ...(await world.as('shen')), sessionId: first.value.sessionId }
  const change = (newPassword: string) => changePassword(actor, { currentPassword: password, newPassword, repeatedPassword: newPassword })
  expect(await change('short')).toMatchObject({ refusal: 'password-weak' })
  expect(await change(password)).toMatchObject({ refusal: 'password-same' })
  expect((await change('a quite different phrase')).ok).toBe(true)
  expect(await liveSession(sessionCookie(first.value.sessionId, false).split(';')[0]!)).toBeNull()
  expect((await signIn(somebody(), recruit)).ok).toBe(false)
  expect((await signIn(somebody(), { ...recruit, password: 'a quite different phrase' })).ok).toBe(true)
})

test('no password ever reaches the record of acts', async () => {
  const entries = await db.auditEntry.findMany({ select: { detail: true } })
  expect(entries.length).toBeGreaterThan(20)
  expect(JSON.stringify(entries)).not.toMatch(/a-demo-password|quite different|argon2/)
})
