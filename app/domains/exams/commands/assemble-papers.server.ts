import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { isDemo } from '~/domains/audit/queries/is-demo.server'
import { BlueprintRules } from '~/domains/items/model/blueprint'
import { citationsOf } from '~/domains/items/model/item'
import { approvedItems, type ApprovedItem } from '~/domains/items/queries/approved-items.server'
import type { Tx } from '~/platform/db-writer.server'
import { ok, refuse } from '~/platform/outcome'
import type { AssemblyItem } from '../model/assembly/assembly-problem'
import { assembleForms } from '../model/assembly/paper-assembly'
import { ScoringRules } from '../model/exam-policy'
import { candidatePaper, questionsOf } from '../model/paper'
import { sealPaper } from '../model/seal-paper'
import { examPlace } from './exam-places.server'

/**
 * Fills the exam's blueprint from the approved items, one comparable form after another, and freezes them: item versions, marks, rules,
 * keys, and the candidates' body, compressed once (DESIGN §5.1). Once per exam, before anybody is enrolled.
 */
export const assemblePapers = auditedCommand({
  name: 'exams.papers.assembled',
  input: z.object({
    examId: z.uuid(),
    forms: z.number().int().min(1).max(26).default(2),
    /** drawing, ids and frozen order repeat from it, so that no two exams may share one; left out, it is drawn by chance */
    seed: z.string().min(1).max(100).optional(),
  }),
  permit: 'exams.exam.manage',
  place: ({ tx, input }) => examPlace(tx, input.examId),
  subject: ({ input, value }) => ({ examId: input.examId, papers: value?.papers }),
  run: ({ tx, input, now }) => assembleWithin(tx, input, now),
})

interface Assembly {
  readonly examId: string
  readonly forms: number
  readonly seed?: string
}

/** Drawing and sealing as part of a greater act, in its transaction. */
export async function assembleWithin(tx: Tx, { examId, forms, seed = randomBytes(16).toString('hex') }: Assembly, now: Date) {
  await tx.$queryRaw`SELECT id FROM "Exam" WHERE id = ${examId}::uuid FOR UPDATE`
  const exam = await tx.exam.findUniqueOrThrow({ where: { id: examId }, include: { policy: true, papers: { select: { id: true } } } })
  if (exam.papers.length > 0) return refuse('papers-sealed-already')
  const blueprint = await tx.blueprint.findUniqueOrThrow({ where: { id: exam.blueprintId } })
  const rules = BlueprintRules.parse(blueprint.rules)
  // items shipped with the repository are public: only the demo world may sit a formal exam on them (DESIGN §6)
  if (exam.policy.kind === 'FORMAL' && rules.allowsPublicItems && !(await isDemo(tx))) return refuse('public-items-on-formal-paper')
  const bank = await approvedItems(tx)
  const drawn = assembleForms(rules, await assemblyBank(tx, bank), { seed, forms })
  if (!drawn.ok) return drawn
  const itemOf = new Map(bank.map((item) => [item.slug, item]))
  const papers = drawn.value.map(({ sections }, index) => {
    const form = String.fromCharCode(65 + index)
    const { titleZh, titleEn } = exam
    const { slug, version } = blueprint
    const scoringRules = ScoringRules.parse(exam.policy.scoringRules)
    return sealPaper(
      { paperId: randomUUID(), form, titleZh, titleEn, scoringRules, blueprint: { slug, version }, seed: `${seed}:${form}` },
      sections.map((slugs, n) => ({ section: rules.sections[n]!, items: slugs.map((name) => itemOf.get(name)!) })),
    )
  })
  for (const paper of papers) {
    const body = JSON.stringify(candidatePaper(paper))
    const { paperId, form, totalMarks } = paper
    const candidateHash = createHash('sha256').update(body).digest('hex')
    await tx.paper.create({
      data: {
        id: paperId,
        examId,
        form,
        totalMarks,
        sealed: paper as object,
        candidateBody: gzipSync(body),
        candidateHash,
        sealedAt: now,
      },
    })
    await tx.paperQuestion.createMany({
      data: questionsOf(paper).map(({ questionId, marks, item: { itemId, itemVersionId, part } }, position) => ({
        ...{ paperId, questionId, position, itemId, itemVersionId, part, marks },
      })),
    })
  }
  return ok({ papers: papers.map(({ paperId, form }) => ({ paperId, form })), profiles: drawn.value.map(({ profile }) => profile) })
}

/** The bank as the assembler sees it, with how often each item has stood on a paper. */
async function assemblyBank(tx: Tx, bank: readonly ApprovedItem[]): Promise<AssemblyItem[]> {
  const rows = await tx.$queryRaw<{ itemId: string; papers: number }[]>`
    SELECT "itemId", count(DISTINCT "paperId")::int AS papers FROM "PaperQuestion" GROUP BY "itemId"`
  const exposure = new Map(rows.map(({ itemId, papers }) => [itemId, papers]))
  return bank.map(({ itemId, slug, topic, mainTopic, sets, isPublic, content }) => ({
    ...{ slug, sets, isPublic, type: content.body.type, difficulty: content.difficulty, enemies: content.enemies },
    topics: mainTopic ? [topic, mainTopic] : [topic],
    citations: citationsOf(content),
    exposure: exposure.get(itemId) ?? 0,
  }))
}
