import { randomUUID } from 'node:crypto'
import { systemActor, type AccountActor } from '~/domains/audit/model/actor'
import { assemblePapers } from '~/domains/exams/commands/assemble-papers.server'
import { createExam } from '~/domains/exams/commands/create-exam.server'
import { enrolCandidates } from '~/domains/exams/commands/enrol-candidates.server'
import { saveExamPolicy } from '~/domains/exams/commands/save-exam-policy.server'
import { scheduleSession } from '~/domains/exams/commands/schedule-session.server'
import { startAttempt } from '~/domains/exams/commands/start-attempts.server'
import type { ExamKind } from '~/domains/exams/model/exam-policy'
import { questionsOf, type SealedQuestion } from '~/domains/exams/model/paper'
import { syncIdAt } from '~/domains/exams/model/exam-clock'
import { sealedForm } from '~/domains/exams/queries/sealed-form.server'
import { importItemFile } from '~/domains/items/commands/import-item-file.server'
import { reviewItems } from '~/domains/items/commands/review-items.server'
import { saveBlueprint } from '~/domains/items/commands/save-blueprint.server'
import { ItemDocument } from '~/domains/items/model/item-document'
import { accountActor } from '~/domains/organization/queries/actor.server'
import type { Database } from '~/platform/db-writer.server'
import type { Outcome } from '~/platform/outcome'

export function done<T>(outcome: Outcome<T, string>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal} ${JSON.stringify(outcome.detail ?? {})}`)
  return outcome.value
}

const both = (zh: string) => ({ zh, en: `en ${zh}` })
const OPTIONS = ['a', 'b', 'c', 'd']

export interface WorldOptions {
  readonly kind?: ExamKind
  readonly candidates?: number
  /** which option of every item is the right one, and what explanations say: two worlds may differ in nothing else */
  readonly right?: string
  readonly label?: string
  readonly opensAt?: Date
}

/** Four items of each type; the option `right` is the key of all of them. */
function bank(right: string, label: string): unknown[] {
  const common = { topic: 'summons', difficulty: 'EASY', sets: ['basic'], citations: ['criminal-procedure@2018:119'], asOf: '2026-06-30' }
  const choices = (isKey: (id: string) => boolean) =>
    OPTIONS.map((id) => ({ id, ...both(`选项 ${id}`), correct: isKey(id), ...(!isKey(id) && { why: both(`${label} 不是`) }) }))
  const asked = (zh: string) => ({ stem: both(zh), explanation: both(`${label} 解析`) })
  const bodies = (n: number) => ({
    SINGLE: { ...asked(`单选 ${n}`), options: choices((id) => id === right) },
    MULTIPLE: { ...asked(`多选 ${n}`), options: choices((id) => id !== right) },
    TRUE_FALSE: { ...asked(`判断 ${n}`), answer: right > 'b' },
    FILL_IN: { ...asked(`时限____小时 ${n}`), blanks: [{ accepted: [String(right.charCodeAt(0))] }] },
  })
  const simple = [1, 2, 3, 4].flatMap((n) =>
    Object.entries(bodies(n)).map(([type, body]) => ({ ...common, slug: `${type.toLowerCase().replace('_', '-')}-${n}`, type, ...body })),
  )
  const cases = [1, 2].map((n) => {
    const questions = Object.entries(bodies(n)).slice(0, 3)
    const parts = questions.map(([type, body], part) => ({ id: String(part + 1), type, ...body }))
    return { ...common, slug: `case-${n}`, type: 'CASE_GROUP', text: both(`案情 ${n}`), questions: parts }
  })
  return [...simple, ...cases]
}

const BLUEPRINT = {
  sections: [
    { id: 'single', type: 'SINGLE', items: 3, marksEach: 1 },
    { id: 'multiple', type: 'MULTIPLE', items: 3, marksEach: 2 },
    { id: 'true-false', type: 'TRUE_FALSE', items: 2, marksEach: 1 },
    { id: 'fill-in', type: 'FILL_IN', items: 2, marksEach: 1 },
    { id: 'cases', type: 'CASE_GROUP', items: 1, marksEach: 6 },
  ],
  allowsPublicItems: true,
}

/** A city bureau with a county and its neighbour, an exam of an hour in two forms, a session that opens at 09:00, and its people. */
export async function examWorld({ client }: Pick<Database, 'client'>, options: WorldOptions = {}) {
  const { kind = 'FORMAL', candidates = 3, right = 'a', label = '甲世界', opensAt = new Date('2026-11-24T09:00:00+08:00') } = options
  const before = new Date(opensAt.getTime() - 3600_000)
  await client.installationFact.create({ data: { key: 'demo', value: true, at: before } })
  const unit = (parent: { id: string; path: string } | null, code: string, level: string) =>
    client.unit.create({
      data: { parentId: parent?.id, code, path: `${parent?.path ?? '/'}${code}/`, level, nameZh: `单位 ${code}`, nameEn: `Unit ${code}` },
    })
  const city = await unit(null, '100', 'CITY')
  const county = await unit(city, '101', 'COUNTY')
  const neighbour = await unit(city, '102', 'COUNTY')

  let badge = 10_000
  async function person(unitId: string, roles: readonly string[] = []): Promise<AccountActor> {
    badge += 1
    const joinedOn = new Date('2015-07-01')
    const badges = { create: { authority: 'LJ', number: String(badge), fromOn: joinedOn } }
    const officer = await client.officer.create({
      data: { nameZh: `民警 ${badge}`, nameEn: `O ${badge}`, unitId, speciality: 'GENERAL', joinedOn, badges },
    })
    const held = { create: roles.map((role) => ({ role, unitId, fromAt: joinedOn })) }
    const account = { officerId: officer.id, passwordHash: '-', mustChangePassword: false, createdAt: joinedOn, roles: held }
    const { id } = await client.account.create({ data: account })
    // of this world alone: what is remembered of a sign-in must not meet the next file's people
    const sessionId = `session-${badge}-${randomUUID()}`
    const sessionTimes = { createdAt: before, expiresAt: new Date(opensAt.getTime() + 1000 * 3600_000) }
    await client.signInSession.create({ data: { id: sessionId, accountId: id, ...sessionTimes } })
    return (await accountActor(id, { sessionId, language: 'zh-CN', address: '127.0.0.1' }))!
  }
  const people = {
    trainer: await person(county.id, ['TRAINING_OFFICER', 'PAPER_ASSEMBLER']),
    reviewer: await person(county.id, ['ITEM_REVIEWER']),
    second: await person(county.id, ['ITEM_REVIEWER']),
    invigilator: await person(county.id, ['INVIGILATOR']),
    neighbour: await person(neighbour.id, ['TRAINING_OFFICER', 'INVIGILATOR', 'PAPER_ASSEMBLER']),
    stranger: await person(neighbour.id),
  }
  const officers: AccountActor[] = []
  for (let n = 0; n < candidates; n += 1) officers.push(await person(county.id))

  await client.topic.create({ data: { slug: 'summons', nameZh: '传唤', nameEn: 'Summons', position: 1 } })
  const secretItems = bank(right, label).map((document) => ItemDocument.parse(document))
  done(await importItemFile(systemActor, { file: 'world.yaml', secretItems }, before))
  const itemVersionIds = (await client.itemVersion.findMany({ select: { id: true } })).map(({ id }) => id)
  for (const actor of [people.reviewer, people.second]) done(await reviewItems(actor, { itemVersionIds, verdict: 'APPROVED' }, before))
  const { trainer } = people
  done(await saveBlueprint(trainer, { slug: 'small', nameZh: '小卷', nameEn: 'Small paper', rules: BLUEPRINT }, before))
  const numbers = { slug: 'hour', nameZh: '一小时', nameEn: 'An hour', kind, minutes: 60, passMark: 10, level: 'basic' }
  done(await saveExamPolicy(trainer, numbers, before))
  const titles = { titleZh: '基本级考试', titleEn: 'Basic level exam' }
  const { examId } = done(await createExam(trainer, { ...titles, unitId: county.id, policySlug: 'hour', blueprintSlug: 'small' }, before))
  done(await assemblePapers(trainer, { examId, forms: 2, seed: 'world' }, before))
  const times = { opensAt, endsAt: new Date(opensAt.getTime() + 2 * 3600_000) }
  const { sessionId } = done(
    await scheduleSession(trainer, { examId, unitId: county.id, roomZh: '机房', roomEn: 'Room', ...times }, before),
  )
  const enrolment = officers.map(({ officerId }) => ({ officerId }))
  const enrolled = done(await enrolCandidates(trainer, { sessionId, candidates: enrolment, seed: 'world' }, before)).candidates
  const candidateOf = (actor: AccountActor) => enrolled.find(({ officerId }) => officerId === actor.officerId)!

  /** The officer starts at this time after the opening. */
  async function start(actor: AccountActor, minutes = 0) {
    const now = new Date(opensAt.getTime() + minutes * 60_000)
    return done(await startAttempt(actor, { candidateId: candidateOf(actor).candidateId, isSecureContext: true }, now))
  }
  async function questions(attemptId: string): Promise<readonly SealedQuestion[]> {
    const { paperId } = await client.attempt.findUniqueOrThrow({ where: { id: attemptId }, select: { paperId: true } })
    return questionsOf((await sealedForm(paperId))!.paper)
  }
  return { units: { city, county, neighbour }, people, officers, examId, sessionId, opensAt, candidateOf, start, questions }
}

export type ExamWorld = Awaited<ReturnType<typeof examWorld>>

/** An entry that chooses an option of a question, made at this time. */
export function choiceEntry(seq: number, question: SealedQuestion, option: number, madeAt: Date) {
  const response = { choice: question.options[option]!.optionId }
  return { seq, questionId: question.questionId, response, syncId: syncIdAt(madeAt), elapsedMs: 0 }
}
