import { questionsOf, type SealedPaper, type SealedQuestion } from './paper'
import { isBlank, type Responses } from './response'
import { scoringRules } from './scoring-rules'

/** Names the set of scoring rules; stored with every result, so that a later regrade knows what was applied. */
export const SCORING_RULE_VERSION = '2026-1'

export type Verdict = 'RIGHT' | 'PARTLY' | 'WRONG' | 'BLANK'

export interface QuestionScore {
  readonly questionId: string
  /** marks earned, to the hundredth */
  readonly marks: number
  readonly outOf: number
  readonly verdict: Verdict
}

export interface PaperScore {
  readonly marks: number
  readonly totalMarks: number
  readonly ruleVersion: string
  readonly perQuestion: readonly QuestionScore[]
}

/**
 * The marks of an attempt: a pure function of the form with its keys and rules, and the final responses (DESIGN §5.8).
 * A case group earns the sum of its questions. Each question is rounded half up to the hundredth of a mark; sums are exact.
 */
export function scorePaper(paper: SealedPaper, responses: Responses): PaperScore {
  const scored = questionsOf(paper).map((question) => scoreQuestion(question, responses))
  const sum = scored.reduce((total, { hundredths }) => total + hundredths, 0)
  return {
    marks: sum / 100,
    totalMarks: paper.totalMarks,
    ruleVersion: paper.ruleVersion,
    perQuestion: scored.map(({ hundredths, ...rest }) => ({ ...rest, marks: hundredths / 100 })),
  }
}

function scoreQuestion({ questionId, marks, rule, key }: SealedQuestion, responses: Responses) {
  const response = Object.hasOwn(responses, questionId) ? responses[questionId] : undefined
  if (!response || isBlank(response)) return { questionId, outOf: marks, hundredths: 0, verdict: 'BLANK' as const }
  const { part, whole } = scoringRules[rule](key, response)
  return { questionId, outOf: marks, hundredths: roundedHundredths(marks, part, whole), verdict: verdictOf(part, whole) }
}

/** Half up, in whole numbers throughout: 0.1 + 0.2 is never in question. */
function roundedHundredths(marks: number, part: number, whole: number): number {
  return Math.floor((2 * Math.round(marks * 100) * part + whole) / (2 * whole))
}

function verdictOf(part: number, whole: number): Verdict {
  if (part === 0) return 'WRONG'
  return part === whole ? 'RIGHT' : 'PARTLY'
}
