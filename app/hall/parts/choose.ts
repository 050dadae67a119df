import type { Answer, PaperQuestion } from '../protocol/hall-protocol'

/** The answer after an option was pressed: a single choice replaces, a multiple choice toggles, in the order of the paper. */
export function choose(question: PaperQuestion, before: Answer | undefined, optionId: string): Answer {
  if (question.type !== 'MULTIPLE') return { choice: optionId }
  const chosen = before && 'choices' in before ? before.choices : []
  const next = chosen.includes(optionId) ? chosen.filter((id) => id !== optionId) : [...chosen, optionId]
  const order = question.options?.map((option) => option.optionId) ?? []
  return { choices: [...next].sort((a, b) => order.indexOf(a) - order.indexOf(b)) }
}

/** The answer that takes everything back. */
export function cleared(question: PaperQuestion): Answer {
  if (question.type === 'MULTIPLE') return { choices: [] }
  return question.type === 'FILL_IN' ? { blanks: Array.from({ length: question.blanks ?? 1 }, () => '') } : { choice: null }
}
