import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { assemblePapers } from '~/domains/exams/commands/assemble-papers.server'
import { createExam } from '~/domains/exams/commands/create-exam.server'
import { enrolCandidates } from '~/domains/exams/commands/enrol-candidates.server'
import { saveExamPolicy } from '~/domains/exams/commands/save-exam-policy.server'
import { scheduleSession } from '~/domains/exams/commands/schedule-session.server'
import { reviewItems } from '~/domains/items/commands/review-items.server'
import { saveBlueprint } from '~/domains/items/commands/save-blueprint.server'
import { BlueprintDocument } from '~/domains/items/model/blueprint-document'
import { db } from '~/platform/db.server'
import { done, type Population } from './populate'

/** Numbers of the demo world, in no way official (REGULATIONS §10.2). */
const policies = [
  {
    slug: 'demo-basic-formal',
    nameZh: '演示：基本级正式考试办法',
    nameEn: 'Demo: policy of the basic level exam',
    kind: 'FORMAL',
    level: 'basic',
    minutes: 90,
    passMark: 60,
    lateEntryMinutes: null,
  },
  {
    slug: 'demo-mock',
    nameZh: '演示：模拟考试办法',
    nameEn: 'Demo: policy of mock exams',
    kind: 'MOCK',
    minutes: 90,
    passMark: 60,
    lateEntryMinutes: null,
  },
  {
    slug: 'demo-diagnostic',
    nameZh: '演示：诊断测试办法',
    nameEn: 'Demo: policy of diagnostic tests',
    kind: 'MOCK',
    minutes: 15,
    passMark: 7,
    lateEntryMinutes: null,
  },
] as const

/** Two people approve every item of the repository; policies and blueprints are kept. Only ever done in the demo world (DESIGN §6). */
export async function prepareBank({ as }: Population, contentDirectory: string, at: Date): Promise<string[]> {
  const versions = await db.itemVersion.findMany({ where: { reviews: { none: {} } }, select: { id: true } })
  for (const reviewer of ['zhou', 'li']) {
    for (let first = 0; first < versions.length; first += 500) {
      const itemVersionIds = versions.slice(first, first + 500).map(({ id }) => id)
      done(await reviewItems(await as(reviewer), { itemVersionIds, verdict: 'APPROVED' }, at))
    }
  }
  const assembler = await as('tang')
  for (const policy of policies) done(await saveExamPolicy(assembler, policy, at))
  const folder = join(contentDirectory, 'blueprints')
  const slugs: string[] = []
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const { slug, nameZh, nameEn, rules } = BlueprintDocument.parse(parse(readFileSync(join(folder, file), 'utf8')))
    done(await saveBlueprint(assembler, { slug, nameZh, nameEn, rules }, at))
    slugs.push(slug)
  }
  return slugs
}

export interface SeedExam {
  readonly titleZh: string
  readonly titleEn: string
  readonly policySlug: (typeof policies)[number]['slug']
  readonly blueprintSlug: string
  readonly forms: number
  readonly speciality?: string
}

/** An exam of the city bureau with its papers sealed. */
export async function seedExam({ as, units }: Population, { forms, ...exam }: SeedExam, at: Date): Promise<string> {
  const assembler = await as('tang')
  const { examId } = done(await createExam(assembler, { ...exam, unitId: units.get('qinglan')! }, at))
  done(await assemblePapers(assembler, { examId, forms, seed: `demo ${exam.titleEn}` }, at))
  return examId
}

export interface SeedSession {
  readonly examId: string
  readonly roomZh: string
  readonly roomEn: string
  readonly batch?: number
  readonly opensAt: Date
  readonly endsAt: Date
  /** sittings in the same room at the same time */
  readonly sharesRoomWith?: readonly string[]
  readonly candidates: readonly string[]
}

/** A sitting at the sub-bureau with its candidates. @returns the session and each candidate's id by person */
export async function seedSession({ as, units, officers }: Population, { candidates, ...sitting }: SeedSession, at: Date) {
  const trainer = await as('he')
  const { sessionId } = done(await scheduleSession(trainer, { ...sitting, unitId: units.get('jiangbei')! }, at))
  const enrolled = done(
    await enrolCandidates(trainer, { sessionId, candidates: candidates.map((person) => ({ officerId: officers.get(person)! })) }, at),
  )
  const byOfficer = new Map(enrolled.candidates.map(({ officerId, candidateId }) => [officerId, candidateId]))
  return { sessionId, candidateOf: (person: string) => byOfficer.get(officers.get(person)!)! }
}
