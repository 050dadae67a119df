import { completeDemoWorld, declareDemoWorld } from '~/domains/audit/commands/declare-demo-world.server'
import { systemActor } from '~/domains/audit/model/actor'
import { db } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { publishResults } from '~/workflows/publish-results.server'
import { confirmPasses, seedEarlierCertificates } from './certificates'
import { seedDrafts } from './drafts'
import { prepareBank, seedExam, seedSession } from './examinations'
import { demoLines, type Line } from './lines'
import { isWithin } from './organs'
import { people } from './people'
import { done, populate, type Population } from './populate'
import { sit } from './sittings'
import { seedStudies } from './studies'

const DAY = 86_400_000
const IMPORTED_DAYS_AGO = 60
const APPROVED_DAYS_AGO = 50

/** When the content comes in: before the demo world's people approve it, where that world is about to be made; else now. */
export async function contentMoment(isDemoWanted: boolean, now: Date): Promise<Date> {
  return isDemoWanted && (await db.unit.count()) === 0 ? new Date(now.getTime() - IMPORTED_DAYS_AGO * DAY) : now
}

/** Makes the demo world on an installation where nothing is yet, through the commands a real one uses. @returns what the terminal says */
export async function seedDemoWorld(password: string, now: Date): Promise<Line[]> {
  if ((await db.unit.count()) > 0) return demoLines(await isDemoHere(), password)
  const accounts = people.map(({ badgeNo, nameZh, nameEn, storyZh, storyEn }) => ({ badgeNo, nameZh, nameEn, storyZh, storyEn }))
  done(await declareDemoWorld(systemActor, { accounts }, now))
  const population = await populate(password, new Date(now.getTime() - 400 * DAY))
  const blueprints = await prepareBank(population, env.CONTENT_DIR, new Date(now.getTime() - APPROVED_DAYS_AGO * DAY))
  await seedEarlierCertificates(population, now)
  await seedFinishedSession(population, now)
  await seedOpenSessions(population, blueprints, now)
  await seedStudies(population, now)
  await seedDrafts(population, now)
  done(await completeDemoWorld(systemActor, {}, now))
  return demoLines(true, password)
}

async function isDemoHere(): Promise<boolean> {
  return (await db.installationFact.findUnique({ where: { key: 'demo' } })) !== null
}

const basicFormal = { policySlug: 'demo-basic-formal', blueprintSlug: 'basic-formal', speciality: 'PUBLIC_SECURITY' } as const

/** Three weeks ago: sat, published, some passes confirmed, one waiting, one failed. */
async function seedFinishedSession(population: Population, now: Date): Promise<void> {
  const prepared = new Date(now.getTime() - 40 * DAY)
  const opensAt = new Date(now.getTime() - 21 * DAY)
  const examId = await seedExam(
    population,
    {
      ...basicFormal,
      titleZh: '2026年度基本级执法资格等级考试（第一批）',
      titleEn: 'Basic level qualification exam 2026, first batch',
      forms: 2,
    },
    prepared,
  )
  const skills = { su: 0.86, xu: 0.82, chen: 0.8, lu: 0.4, shen: 0.45 }
  const { sessionId, candidateOf } = await seedSession(
    population,
    {
      ...{ examId, roomZh: '分局三楼机考室', roomEn: 'Computer room, third floor', opensAt },
      endsAt: new Date(opensAt.getTime() + 2 * 3600_000),
      candidates: Object.keys(skills),
    },
    prepared,
  )
  for (const [person, skill] of Object.entries(skills))
    await sit(population, person, candidateOf(person), skill, new Date(opensAt.getTime() + 60_000))
  done(await publishResults(await population.as('he'), { sessionId }, new Date(opensAt.getTime() + 2 * DAY)))
  await confirmPasses(population, ['xu', 'chen'], new Date(opensAt.getTime() + 6 * DAY))
  await seedMakeUp(population, examId, now)
}

/** Yesterday's make-up sitting of whoever failed: marked, and waiting for the training unit to publish it. */
async function seedMakeUp(population: Population, examId: string, now: Date): Promise<void> {
  const opensAt = new Date(now.getTime() - DAY)
  const room = {
    roomZh: '分局三楼机考室',
    roomEn: 'Computer room, third floor',
    batch: 2,
    opensAt,
    endsAt: new Date(opensAt.getTime() + 2 * 3600_000),
  }
  const { candidateOf } = await seedSession(population, { examId, ...room, candidates: ['lu'] }, new Date(now.getTime() - 4 * DAY))
  await sit(population, 'lu', candidateOf('lu'), 0.74, new Date(opensAt.getTime() + 60_000))
}

/** A formal session and a mock that can be sat now, and a diagnostic test of each main topic. */
async function seedOpenSessions(population: Population, blueprints: readonly string[], now: Date): Promise<void> {
  const prepared = new Date(now.getTime() - 5 * DAY)
  const opensAt = new Date(now.getTime() - 3600_000)
  const formal = await seedExam(
    population,
    {
      ...basicFormal,
      titleZh: '2026年度基本级执法资格等级考试（第二批）',
      titleEn: 'Basic level qualification exam 2026, second batch',
      forms: 2,
    },
    prepared,
  )
  const week = new Date(now.getTime() + 7 * DAY)
  const rooms = [
    { roomZh: '市局培训中心 03 考场', roomEn: 'City training centre, room 03', batch: 1, candidates: ['lin'] },
    { roomZh: '市局培训中心 05 考场', roomEn: 'City training centre, room 05', batch: 2, candidates: ['lu', 'shen'] },
  ]
  for (const room of rooms) await seedSession(population, { examId: formal, ...room, opensAt, endsAt: week }, prepared)
  // the sub-bureau's own people; who judged the items may not sit them
  const everybody = people.filter(({ key, unit }) => isWithin(unit, 'jiangbei') && key !== 'li').map(({ key }) => key)
  const mock = await seedExam(
    population,
    { policySlug: 'demo-mock', blueprintSlug: 'basic-mock', titleZh: '基本级模拟考试（一）', titleEn: 'Basic level mock exam 1', forms: 1 },
    prepared,
  )
  const online = { roomZh: '线上', roomEn: 'Online', opensAt, endsAt: new Date(now.getTime() + 60 * DAY), candidates: everybody }
  const together = [(await seedSession(population, { examId: mock, ...online }, prepared)).sessionId]
  for (const blueprintSlug of blueprints.filter((slug) => slug.startsWith('diagnostic-'))) {
    const { nameZh, nameEn } = await db.blueprint.findFirstOrThrow({ where: { slug: blueprintSlug }, orderBy: { version: 'desc' } })
    const examId = await seedExam(
      population,
      { policySlug: 'demo-diagnostic', blueprintSlug, titleZh: nameZh, titleEn: nameEn, forms: 1 },
      prepared,
    )
    together.push((await seedSession(population, { examId, ...online, sharesRoomWith: together }, prepared)).sessionId)
  }
}
