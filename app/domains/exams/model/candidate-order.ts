import { seededRandom, type SeededRandom } from '~/platform/seeded-random'
import type { CandidateOrder, CandidatePaper, CandidateQuestion } from './candidate-paper'

/**
 * The order in which one candidate meets a form, drawn from the candidate's seed: sections keep their place, questions are shuffled inside
 * their section with case groups in one piece, options inside their question. True and false keep their usual order.
 */
export function candidateOrder(paper: CandidatePaper, seed: string): CandidateOrder {
  const random = seededRandom(`order:${seed}`)
  const sections = paper.sections.map(({ questions }) => random.shuffled(blocksOf(questions)).flat())
  return {
    questions: sections.map((questions) => questions.map(({ questionId }) => questionId)),
    options: Object.fromEntries(sections.flat().flatMap((question) => optionOrder(question, random))),
  }
}

function optionOrder({ questionId, type, options = [] }: CandidateQuestion, random: SeededRandom): [string, string[]][] {
  if (options.length === 0) return []
  const ids = options.map(({ optionId }) => optionId)
  return [[questionId, type === 'TRUE_FALSE' ? ids : random.shuffled(ids)]]
}

/** Questions that stay together: each group of a case, each other question alone. */
function blocksOf(questions: readonly CandidateQuestion[]): CandidateQuestion[][] {
  const blocks = new Map<string, CandidateQuestion[]>()
  for (const question of questions) {
    const key = question.group ? `group ${question.group.id}` : question.questionId
    blocks.set(key, [...(blocks.get(key) ?? []), question])
  }
  return [...blocks.values()]
}
