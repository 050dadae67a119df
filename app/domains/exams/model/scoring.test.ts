import { expect, test } from 'vitest'
import type { SealedPaper, SealedQuestion } from './paper'
import type { Response } from './response'
import { scorePaper } from './scoring'
import { rulesOfType, scoringRules, type QuestionKey, type QuestionType, type ScoringRuleName } from './scoring-rules'
import vectors from './scoring-vectors.json'

interface Vector {
  readonly rule: ScoringRuleName
  readonly outOf: number
  readonly key: QuestionKey
  readonly response: Response
  readonly marks: number
}

const published = vectors as unknown as readonly Vector[]

function question(id: string, marks: number, rule: ScoringRuleName, key: QuestionKey): SealedQuestion {
  const type = (Object.keys(rulesOfType) as QuestionType[]).find((name) => rulesOfType[name].includes(rule))!
  return {
    ...{ questionId: id, type, marks, rule, key, options: [], blanks: 0, group: null, citations: [], topic: 't' },
    stem: { zh: id, en: null },
    explanation: { zh: id, en: null },
    item: { itemId: id, itemVersionId: id, slug: id, part: null },
  }
}

function paperOf(questions: readonly SealedQuestion[]): SealedPaper {
  return {
    ...{ paperId: 'p', form: 'A', titleZh: '卷', titleEn: 'paper', ruleVersion: '2026-1', blueprint: { slug: 'b', version: 1 } },
    totalMarks: questions.reduce((sum, { marks }) => sum + marks, 0),
    sections: [{ id: 's', type: 'SINGLE', titleKey: 's', questions }],
  }
}

test.each(published)(
  '$rule: $response.choices $response.choice $response.blanks earns $marks of $outOf',
  ({ rule, outOf, key, response, marks }) => {
    expect(scorePaper(paperOf([question('q', outOf, rule, key)]), { q: response }).marks).toBe(marks)
  },
)

test('every rule has published vectors, and every rule belongs to a type', () => {
  const named = Object.keys(scoringRules).sort()
  expect([...new Set(published.map(({ rule }) => rule))].sort()).toEqual(named)
  expect([...new Set(Object.values(rulesOfType).flat())].sort()).toEqual(named)
})

test('a case group earns the sum of its questions, without drifting fractions', () => {
  const key = { rightOptionIds: ['a', 'b', 'c'], wrongOptionIds: ['d'] }
  const questions = ['1', '2', '3'].map((id) => question(id, 1.1, 'multiple-missing-share', key))
  const score = scorePaper(paperOf(questions), { 1: { choices: ['a'] }, 2: { choices: ['b'] }, 3: { choices: ['c'] } })
  expect(score.perQuestion.map(({ marks }) => marks)).toEqual([0.37, 0.37, 0.37])
  expect(score.marks).toBe(1.11)
  expect(score.totalMarks).toBeCloseTo(3.3)
})

test('an unanswered question is blank, a wrong one wrong, a half one partly right', () => {
  const key = { rightOptionIds: ['a', 'b'], wrongOptionIds: ['c'] }
  const questions = ['blank', 'cleared', 'wrong', 'half', 'right'].map((id) => question(id, 2, 'multiple-missing-half', key))
  const responses = { cleared: { choices: [] }, wrong: { choices: ['c'] }, half: { choices: ['a'] }, right: { choices: ['a', 'b'] } }
  expect(scorePaper(paperOf(questions), responses).perQuestion.map(({ verdict }) => verdict)).toEqual([
    'BLANK',
    'BLANK',
    'WRONG',
    'PARTLY',
    'RIGHT',
  ])
})

test('a response to a question that is not on the paper, or named like a built-in, changes nothing', () => {
  const questions = [question('constructor', 1, 'single-exact', { rightOptionIds: ['a'], wrongOptionIds: [] })]
  expect(scorePaper(paperOf(questions), { elsewhere: { choice: 'a' } }).marks).toBe(0)
})
