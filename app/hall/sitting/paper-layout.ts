import type { CandidatePaper, PaperOrder, PaperQuestion, SectionType } from '../protocol/hall-protocol'

export type PlacedQuestion = PaperQuestion & {
  /** running number over the whole paper, from 1 */
  readonly number: number
  readonly sectionIndex: number
}

export type PlacedSection = {
  readonly id: string
  readonly type: SectionType
  readonly marks: number
  /** marks of each question when they are all alike */
  readonly marksEach: number | null
  readonly questions: readonly PlacedQuestion[]
}

export type PaperLayout = { readonly sections: readonly PlacedSection[]; readonly questions: readonly PlacedQuestion[] }

/** Lays the frozen paper out in one candidate's order. A question the order forgets comes last in its section: nothing is hidden. */
export function paperLayout(paper: CandidatePaper, order: PaperOrder): PaperLayout {
  const position = new Map(order.questions.flat().map((questionId, index) => [questionId, index]))
  const at = (questionId: string) => position.get(questionId) ?? Number.MAX_SAFE_INTEGER
  let number = 0
  const sections = paper.sections.map((section, sectionIndex): PlacedSection => {
    const questions = [...section.questions]
      .sort((a, b) => at(a.questionId) - at(b.questionId))
      .map((question) => ({ ...question, ...inOrder(question, order.options[question.questionId]), number: (number += 1), sectionIndex }))
    const marks = questions.reduce((sum, question) => sum + question.marks, 0)
    const first = questions[0]?.marks ?? null
    const marksEach = questions.every((question) => question.marks === first) ? first : null
    return { id: section.id, type: section.type, marks, marksEach, questions }
  })
  return { sections, questions: sections.flatMap(({ questions }) => questions) }
}

function inOrder(question: PaperQuestion, ids: readonly string[] | undefined): Pick<PaperQuestion, 'options'> {
  if (!question.options || !ids) return {}
  const at = (optionId: string) => (ids.includes(optionId) ? ids.indexOf(optionId) : ids.length)
  return { options: [...question.options].sort((a, b) => at(a.optionId) - at(b.optionId)) }
}
