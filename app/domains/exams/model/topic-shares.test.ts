import { expect, test } from 'vitest'
import type { SealedPaper } from './paper'
import { topicShares } from './topic-shares'

const question = (questionId: string, topic: string, marks: number) => ({ questionId, topic, marks })
const paper = (...questions: ReturnType<typeof question>[]) => ({ sections: [{ questions }] }) as unknown as Pick<SealedPaper, 'sections'>
const scores = (marks: Record<string, number>) =>
  Object.entries(marks).map(([questionId, earned]) => ({ questionId, marks: earned, outOf: 2, verdict: 'PARTLY' as const }))

test('shares are of marks, over all attempts, and unanswered questions count as nothing earned', () => {
  const first = { paper: paper(question('a', 'x1', 2), question('b', 'y1', 1)), scores: scores({ a: 1, b: 1 }) }
  const second = { paper: paper(question('a', 'x2', 2)), scores: [] }
  const shares = topicShares([first, second], (topic) => topic[0]!)
  expect(Object.fromEntries(shares)).toEqual({ x: 0.25, y: 1 })
  expect(topicShares([], String).size).toBe(0)
})
