import type { AccountActor } from '~/domains/audit/model/actor'
import { systemActor } from '~/domains/audit/model/actor'
import { adoptScheme } from '~/domains/certification/commands/adopt-scheme.server'
import { importQualificationSchemes } from '~/domains/certification/commands/import-qualification-schemes.server'
import { accountActor } from '~/domains/organization/queries/actor.server'
import type { Database } from '~/platform/db-writer.server'

/** Two county bureaus of one city, each with a station and a legal department; people of the first act, the second is the neighbour. */
export async function certificationWorld({ client }: Pick<Database, 'client'>) {
  const unit = (parent: { id: string; path: string } | null, code: string, level: string, nameZh: string, kind = 'GENERAL') =>
    client.unit.create({
      data: { parentId: parent?.id ?? null, code, path: `${parent?.path ?? '/'}${code}/`, level, kind, nameZh, nameEn: `Unit ${code}` },
    })
  const city = await unit(null, '990100000000', 'CITY', '清岚市公安局')
  const county = await unit(city, '990103000000', 'COUNTY', '江北县公安局')
  const station = await unit(county, '990103010000', 'STATION', '青石桥派出所')
  const legal = await unit(county, 'JB-LEGAL', 'DEPARTMENT', '法制大队', 'LEGAL')
  const neighbour = await unit(city, '990104000000', 'COUNTY', '江南县公安局')
  const neighbourStation = await unit(neighbour, '990104010000', 'STATION', '柳巷派出所')

  let badge = 31400
  const officer = (nameZh: string, nameEn: string, unitId: string) =>
    client.officer.create({
      data: {
        nameZh,
        nameEn,
        unitId,
        speciality: 'PUBLIC_SECURITY',
        joinedOn: new Date('2015-07-01'),
        badges: { create: { authority: 'LJ', number: `0${(badge += 1)}`, fromOn: new Date('2015-07-01') } },
        postings: { create: { unitId, position: '民警', fromOn: new Date('2015-07-01') } },
      },
    })
  async function actor(officerId: string, role?: string, unitId?: string): Promise<AccountActor> {
    const account = await client.account.create({
      data: {
        officerId,
        passwordHash: '-',
        mustChangePassword: false,
        createdAt: new Date('2020-01-01'),
        roles: role && unitId ? { create: { role, unitId, fromAt: new Date('2020-01-01') } } : undefined,
      },
    })
    const found = await accountActor(account.id, { sessionId: 's', language: 'zh-CN', address: '127.0.0.1' })
    if (!found) throw new Error('The account just made was not found.')
    return found
  }
  const lin = await officer('林书航', 'Lin Shuhang', station.id)
  const xu = await officer('许婉清', 'Xu Wanqing', station.id)
  const stranger = await officer('方予安', 'Fang Yuan', neighbourStation.id)
  const people = {
    lin: await actor(lin.id),
    xu: await actor(xu.id),
    stranger: await actor(stranger.id),
    head: await actor((await officer('郑伯安', 'Zheng Boan', legal.id)).id, 'LEGAL_DEPT_HEAD', county.id),
    deputy: await actor((await officer('罗文清', 'Luo Wenqing', legal.id)).id, 'LEGAL_DEPT_HEAD', county.id),
    reviewer: await actor((await officer('何静怡', 'He Jingyi', legal.id)).id, 'LEGAL_REVIEWER', county.id),
    neighbourHead: await actor((await officer('高雅琴', 'Gao Yaqin', neighbour.id)).id, 'LEGAL_DEPT_HEAD', neighbour.id),
  }
  await importQualificationSchemes('content', new Date('2020-01-01'))
  await adoptScheme(
    systemActor,
    { unitPath: city.path, scheme: 'three-level-2010', version: 1, fromOn: '2011-01-01' },
    new Date('2020-01-01'),
  )
  return { units: { city, county, station, legal, neighbour, neighbourStation }, people }
}

export type CertificationWorld = Awaited<ReturnType<typeof certificationWorld>>

let attempts = 0

/** A pass that waits; the exam behind it is not needed here. */
export async function waitingPass({ client }: Pick<Database, 'client'>, officerId: string, change: Record<string, unknown> = {}) {
  const level = await client.level.findFirstOrThrow({ where: { slug: 'basic', scheme: { slug: 'three-level-2010' } } })
  attempts += 1
  return client.certificateProposal.create({
    data: {
      officerId,
      levelId: level.id,
      speciality: 'PUBLIC_SECURITY',
      attemptId: `00000000-0000-7000-8000-${String(attempts).padStart(12, '0')}`,
      examTitleZh: '2026年基本级执法资格考试',
      examTitleEn: 'Basic level examination 2026',
      examMarks: 82.5,
      examPassedOn: new Date('2026-03-26'),
      createdAt: new Date('2026-03-27T02:00:00Z'),
      ...change,
    },
  })
}

export const ownBasis = [{ zh: '本机关执法资格管理规定', en: 'This organ’s rules on qualification' }]

/** Takes every pass and certificate away and leaves the people. */
export const NOTHING_CERTIFIED = 'TRUNCATE "CertificateProposal", "Certificate", "CertificateSerial" CASCADE'
