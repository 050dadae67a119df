import type { CandidateOrder } from './candidate-paper'
import { questionsOf, type SealedPaper, type SealedQuestion } from './paper'
import type { Responses } from './response'
import { isAcceptedBlank } from './scoring-rules'

/**
 * An attempt question by question after its marking, in the order its candidate met them: what was answered, what is right, and why.
 * Numbers run over the whole paper from 1.
 */
export function answerReview(paper: SealedPaper, order: CandidateOrder, responses: Responses) {
  const questions = new Map(questionsOf(paper).map((question) => [question.questionId, question]))
  return order.questions.flat().flatMap((questionId, index) => {
    const question = questions.get(questionId)
    return question ? [reviewed(question, index + 1, order.options[questionId] ?? [], responses[questionId])] : []
  })
}

function reviewed(question: SealedQuestion, number: number, optionOrder: readonly string[], response: Responses[string] | undefined) {
  const { questionId, type, marks, stem, group, explanation, citations, topic, key } = question
  return {
    questionId,
    number,
    type,
    topic,
    of: marks,
    stem,
    group: group ?? undefined,
    explanation,
    citations,
    ...('accepted' in key
      ? {
          blanks: key.accepted.map((accepted, index) =>
            blank(accepted, response && 'blanks' in response ? (response.blanks[index] ?? '') : ''),
          ),
        }
      : { options: options(question, key.rightOptionIds, optionOrder, chosen(response)) }),
  }
}

function options(question: SealedQuestion, right: readonly string[], order: readonly string[], given: readonly string[]) {
  const place = (optionId: string) => (order.includes(optionId) ? order.indexOf(optionId) : order.length)
  return [...question.options]
    .sort((a, b) => place(a.optionId) - place(b.optionId))
    .map(({ optionId, text, why }) => ({
      optionId,
      text,
      isRight: right.includes(optionId),
      isChosen: given.includes(optionId),
      why: why ?? undefined,
    }))
}

function chosen(response: Responses[string] | undefined): readonly string[] {
  if (!response || 'blanks' in response) return []
  return 'choices' in response ? response.choices : response.choice === null ? [] : [response.choice]
}

function blank(accepted: readonly string[], given: string) {
  return { given, accepted, isRight: isAcceptedBlank(accepted, given) }
}
