import { randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { completeDemoWorld, declareDemoWorld } from '~/domains/audit/commands/declare-demo-world.server'
import { systemActor, type AccountActor } from '~/domains/audit/model/actor'
import { enrolCandidates } from '~/domains/exams/commands/enrol-candidates.server'
import { scheduleSession } from '~/domains/exams/commands/schedule-session.server'
import type { CandidatePaper } from '~/domains/exams/model/candidate-paper'
import { importItems } from '~/domains/items/commands/import-items.server'
import { assignRole } from '~/domains/organization/commands/assign-role.server'
import { installFirstAdministrators } from '~/domains/organization/commands/install-first-administrators.server'
import { openAccount } from '~/domains/organization/commands/open-account.server'
import { registerOfficer } from '~/domains/organization/commands/register-officer.server'
import type { Role } from '~/domains/organization/model/roles'
import { accountActor } from '~/domains/organization/queries/actor.server'
import { importRegulations } from '~/domains/regulations/commands/import-regulations.server'
import type { Database } from '~/platform/db-writer.server'
import { prepareBank, seedExam } from '#prisma/seed/examinations'
import { done } from '#prisma/seed/populate'
import { oneTopicContent } from './one-topic-content'
import { freshDatabase, type DatabaseKind, type LoadDatabase } from './load-database'

/** A candidate with a browser that is signed in. */
export interface LoadCandidate {
  readonly candidateId: string
  readonly paperId: string
  readonly cookie: string
}

/** One open formal exam session on a database of its own, with everybody signed in before the door. */
export interface ExamWorld {
  readonly database: LoadDatabase
  readonly candidates: readonly LoadCandidate[]
  /** the questions of each form, as a browser gets them */
  readonly papers: ReadonlyMap<string, CandidatePaper>
  /** the server's environment */
  readonly env: Readonly<Record<string, string>>
}

/** `whole`: a paper of the real size; `one-topic`: a short one, prepared in seconds. */
export type Bank = 'whole' | 'one-topic'

const DAY_MS = 86_400_000

/**
 * Makes the world through the commands of a real installation; only the candidates' officers, accounts and sign-ins, thousands of the
 * same, are written in bulk by the tables' owner. Formal papers from the repository's public items are allowed in a demo world alone,
 * so that this is one. The bank is in the database: the server finds no content to read again.
 */
export async function examWorld(kind: DatabaseKind, count: number, bank: Bank): Promise<ExamWorld> {
  const database = await freshDatabase(kind)
  try {
    const content = bank === 'whole' ? 'content' : await oneTopicContent(path.join(database.env.DATA_DIR!, 'content'))
    const made = await database.use((opened) => makeWorld(opened, count, content))
    const empty = path.join(database.env.DATA_DIR!, 'no-content')
    for (const folder of ['regulations', 'certification', 'items', 'scenarios']) mkdirSync(path.join(empty, folder), { recursive: true })
    return { database, ...made, env: { ...database.env, CONTENT_DIR: empty } }
  } catch (error) {
    await database.drop()
    throw error
  }
}

async function makeWorld(database: Database, count: number, content: string): Promise<Pick<ExamWorld, 'candidates' | 'papers'>> {
  const now = new Date()
  const before = new Date(now.getTime() - 10 * DAY_MS)
  done(await declareDemoWorld(systemActor, { accounts: [] }, before))
  await importRegulations(content, before)
  await importItems(content, before)
  const { unitId, as } = await staff(before)
  const population = { units: new Map([['qinglan', unitId]]), officers: new Map<string, string>(), as }
  await prepareBank(population, content, before)
  const title = { titleZh: '负载测试考试', titleEn: 'Load test exam', speciality: 'PUBLIC_SECURITY' }
  const examId = await seedExam(population, { ...title, policySlug: 'demo-basic-formal', blueprintSlug: 'basic-formal', forms: 2 }, before)
  const room = { roomZh: '机考室', roomEn: 'Computer room', batch: 1 }
  const times = { opensAt: new Date(now.getTime() - 600_000), endsAt: new Date(now.getTime() + DAY_MS) }
  const { sessionId } = done(await scheduleSession(await as('he'), { examId, unitId, ...room, ...times }, before))
  const cookies = await signedInOfficers(database, unitId, count, now)
  const officers = [...cookies.keys()].map((officerId) => ({ officerId }))
  for (let first = 0; first < count; first += 1_000) {
    done(await enrolCandidates(await as('he'), { sessionId, candidates: officers.slice(first, first + 1_000) }, before))
  }
  done(await completeDemoWorld(systemActor, {}, now))
  const enrolled = await database.client.candidate.findMany({ where: { sessionId }, select: { id: true, officerId: true, paperId: true } })
  const bodies = await database.client.paper.findMany({ where: { examId }, select: { id: true, candidateBody: true } })
  return {
    candidates: enrolled.map(({ id, officerId, paperId }) => ({ candidateId: id, paperId, cookie: cookies.get(officerId)! })),
    papers: new Map(bodies.map(({ id, candidateBody }) => [id, JSON.parse(gunzipSync(candidateBody).toString()) as CandidatePaper])),
  }
}

/** The four people it takes to hold an exam, under the names by which the demo world's makers call for them. */
async function staff(at: Date): Promise<{ unitId: string; as: (key: string) => Promise<AccountActor> }> {
  const person = (key: string, badgeNo: string) => ({
    ...{ nameZh: key, nameEn: key, authority: 'YL', badgeNo, position: '民警', speciality: 'GENERAL' as const },
    ...{ joinedOn: new Date('2010-07-01'), bornOn: new Date('1985-01-01') },
  })
  const unit = { code: '990000000000', level: 'PROVINCE' as const, nameZh: '云澜省公安厅', nameEn: 'Yunlan Department' }
  const administrators = { systemAdministrator: person('sys', '000001'), securityAdministrator: person('sec', '000002') }
  const password = randomBytes(12).toString('hex')
  const first = done(await installFirstAdministrators({ unit, ...administrators }, password, { mustChangePassword: false, now: at }))
  const accounts = new Map<string, string>()
  const as = (key: string) => actorOf(accounts.get(key)!)
  const duties: Readonly<Record<string, readonly Role[]>> = {
    zhou: ['ITEM_REVIEWER'],
    li: ['ITEM_REVIEWER'],
    tang: ['PAPER_ASSEMBLER', 'TRAINING_OFFICER'],
  }
  for (const [key, roles] of Object.entries(duties)) {
    const system = await actorOf(first.systemAccountId)
    const facts = { ...person(key, `00001${accounts.size}`), unitId: first.unitId }
    const { id: officerId } = done(await registerOfficer(system, facts, at))
    const account = { officerId, firstPassword: password, mustChangePassword: false }
    const { accountId } = done(await openAccount(system, account, at))
    accounts.set(key, accountId)
    for (const role of roles) {
      done(await assignRole(await actorOf(first.securityAccountId), { accountId, role, unitId: first.unitId, fromAt: at }, at))
    }
  }
  accounts.set('he', accounts.get('tang')!)
  return { unitId: first.unitId, as }
}

async function actorOf(accountId: string): Promise<AccountActor> {
  return (await accountActor(accountId, { sessionId: 'load', language: 'zh-CN', address: 'load' }))!
}

/** Officers with a badge, an account and a sign-in of just now. @returns each one's cookie by officer */
async function signedInOfficers({ sql }: Database, unitId: string, count: number, now: Date): Promise<ReadonlyMap<string, string>> {
  const rows = Array.from({ length: count }, (_, n) => ({
    ...{ officer: randomUUID(), account: randomUUID(), badge: randomUUID(), session: randomBytes(20).toString('hex') },
    ...{ name: `考生${n + 1}`, number: String(100_000 + n) },
  }))
  const people = `jsonb_to_recordset($1::jsonb) AS p(officer uuid, account uuid, badge uuid, session text, name text, number text)`
  const tables: readonly [string, readonly unknown[]][] = [
    [
      `INSERT INTO "Officer" (id, "nameZh", "nameEn", "unitId", speciality, "joinedOn")
       SELECT officer, name, name, $2::uuid, 'PUBLIC_SECURITY', '2020-07-01' FROM ${people}`,
      [unitId],
    ],
    [
      `INSERT INTO "Badge" (id, "officerId", authority, number, "fromOn") SELECT badge, officer, 'YL', number, '2020-07-01' FROM ${people}`,
      [],
    ],
    [
      `INSERT INTO "Account" (id, "officerId", "passwordHash", "mustChangePassword", "createdAt")
       SELECT account, officer, 'no password opens this account', false, $2::timestamptz FROM ${people}`,
      [now],
    ],
    [
      `INSERT INTO "SignInSession" (id, "accountId", "createdAt", "expiresAt")
       SELECT session, account, $2::timestamptz, $2::timestamptz + interval '2 hours' FROM ${people}`,
      [now],
    ],
  ]
  const parameter = JSON.stringify(rows)
  for (const [statement, more] of tables) await sql.query(statement, [parameter, ...more])
  await sql.exec('ANALYZE')
  return new Map(rows.map(({ officer, session }) => [officer, `zhigui_session=${session}`]))
}
