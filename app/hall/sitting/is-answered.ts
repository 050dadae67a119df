import type { Answer } from '../protocol/hall-protocol'

/** Whether an answer says anything: a choice taken back and empty blanks count as unanswered. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (answer === undefined) return false
  if ('choice' in answer) return answer.choice !== null
  if ('choices' in answer) return answer.choices.length > 0
  return answer.blanks.some((blank) => blank.trim() !== '')
}
