import type { CandidatePaper } from '~/domains/exams/model/candidate-paper'
import type { Response } from '~/domains/exams/model/response'

/** One thing a candidate can answer, with every response the run gives to it. */
export interface LoadQuestion {
  readonly questionId: string
  readonly responses: readonly Response[]
}

/** What can be answered on a paper, in the one form in which responses are stored. */
export function loadQuestions(paper: CandidatePaper): LoadQuestion[] {
  return paper.sections
    .flatMap(({ questions }) => questions)
    .map(({ questionId, type, options = [], blanks = 0 }) => {
      const ids = options.map(({ optionId }) => optionId)
      if (type === 'FILL_IN')
        return { questionId, responses: ['8', '24', '48'].map((text) => ({ blanks: Array<string>(blanks).fill(text) })) }
      if (type === 'MULTIPLE') return { questionId, responses: ids.map((_, n) => ({ choices: ids.slice(0, n + 1).sort() })) }
      return { questionId, responses: ids.map((choice) => ({ choice })) }
    })
}

/** The answer with this number: the same for whoever asks, so that nobody needs to remember what was sent. */
export function answerNumber(questions: readonly LoadQuestion[], seq: number): { questionId: string; response: Response } {
  const { questionId, responses } = questions[seq % questions.length]!
  return { questionId, response: responses[Math.floor(seq / questions.length) % responses.length]! }
}

/** The server's time as a token, which the start reply carries. */
export function syncIdOf(startReply: Buffer): string {
  return (JSON.parse(startReply.toString()) as { syncId: string }).syncId
}
