import { questionsOf, type SealedPaper } from './paper'
import type { QuestionScore } from './scoring'

/** A marked attempt: its form and the marks of each question. */
export interface MarkedAttempt {
  readonly paper: Pick<SealedPaper, 'sections'>
  readonly scores: readonly QuestionScore[]
}

/** The share of marks earned per topic (0…1), over all attempts together; topics that were not asked are absent. */
export function topicShares(attempts: readonly MarkedAttempt[], topicOf: (topic: string) => string): ReadonlyMap<string, number> {
  const sums = new Map<string, { earned: number; possible: number }>()
  for (const { paper, scores } of attempts) {
    const earned = new Map(scores.map(({ questionId, marks }) => [questionId, marks]))
    for (const { questionId, topic, marks } of questionsOf(paper)) {
      const sum = sums.get(topicOf(topic)) ?? { earned: 0, possible: 0 }
      sum.earned += earned.get(questionId) ?? 0
      sum.possible += marks
      sums.set(topicOf(topic), sum)
    }
  }
  return new Map([...sums].map(([topic, { earned, possible }]) => [topic, possible === 0 ? 0 : earned / possible]))
}
