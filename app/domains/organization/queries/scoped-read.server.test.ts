import { beforeAll, expect, test } from 'vitest'
import { populate, type Population } from '#prisma/seed/populate'
import { ownDatabase } from '../../../../tests/support/database'
import { assignRole } from '../commands/assign-role.server'
import { registerOfficer } from '../commands/register-officer.server'
import { transferOfficer } from '../commands/transfer-officer.server'
import { officer } from './officer.server'
import { officers } from './officers.server'
import { ownRead, scopedRead } from './scoped-read.server'

await ownDatabase()

const now = new Date('2026-11-24T01:00:00Z')
let world: Population

beforeAll(async () => {
  world = await populate('a-demo-password', now)
})

test('a list holds the officers of the subtree and none of a neighbour’s', async () => {
  const jiangbei = await officers(await world.as('he'), {})
  const shiqiao = await officers(await world.as('ye'), {})
  expect(jiangbei.rows.map(({ nameEn }) => nameEn)).toContain('Lin Shuhang')
  expect(jiangbei.rows.map(({ nameEn }) => nameEn)).not.toContain('Han Dong')
  expect(shiqiao.rows.map(({ nameEn }) => nameEn).sort()).toEqual(['Feng Lixin', 'Han Dong', 'Ye Cheng'])
})

test('a neighbour’s officer is not there, even by id', async () => {
  await expect(officer(await world.as('he'), world.officers.get('han')!, now)).rejects.toMatchObject({ status: 404 })
  expect((await officer(await world.as('he'), world.officers.get('lin')!, now)).nameEn).toBe('Lin Shuhang')
})

test('a condition of the query cannot widen the scope', async () => {
  const read = scopedRead(await world.as('ye'), 'organization.officer.view')
  const everybody = await read.officer.findMany({
    where: { OR: [{ unit: { path: { startsWith: '/' } } }, { nameZh: { contains: '' } }], AND: {} },
  })
  expect(everybody).toHaveLength(3)
  expect(await read.officer.count()).toBe(3)
  expect(await read.officer.findUnique({ where: { id: world.officers.get('lin')! } })).toBeNull()
})

test('without the capability the door stays shut; tables of no list stay shut for everybody', async () => {
  expect(() => scopedRead(worldActor, 'organization.officer.view')).toThrow()
  const read = scopedRead(await world.as('he'), 'organization.officer.view') as unknown as Record<string, { findMany(): Promise<unknown> }>
  await expect(read.auditEntry!.findMany()).rejects.toThrow(/not open/)
  await expect(read.signInSession!.findMany()).rejects.toThrow(/not open/)
})

const worldActor = { kind: 'public', address: '::1' } as const

test('an officer reads their own row and nothing that would go round a result’s publication', async () => {
  const lin = await world.as('lin')
  const own = ownRead(lin)
  expect((await own.officer.findMany()).map(({ id }) => id)).toEqual([lin.officerId])
  await expect(own.attempt.findMany({ include: { result: true } })).rejects.toThrow(/not open/)
  await expect(own.attempt.findMany({ select: { candidate: { select: { paper: true } } } })).rejects.toThrow(/not open/)
})

test('acts outside the subtree are refused and leave nothing but their entry', async () => {
  const head = await world.as('xu')
  const facts = {
    nameZh: '甲',
    nameEn: 'Jia',
    speciality: 'PUBLIC_SECURITY' as const,
    position: '民警',
    joinedOn: now,
    authority: 'YL',
    badgeNo: '077777',
  }
  expect(await registerOfficer(head, { ...facts, unitId: world.units.get('dongmen')! })).toMatchObject({ refusal: 'not-permitted' })
  const security = await world.as('luo')
  expect(await assignRole(security, { accountId: head.accountId, role: 'INVIGILATOR', unitId: head.unitId })).toMatchObject({
    refusal: 'not-permitted',
  })
  expect(await transferOfficer(head, { officerId: head.officerId, unitId: head.unitId, position: 'x', on: now })).toMatchObject({
    ok: false,
  })
})
