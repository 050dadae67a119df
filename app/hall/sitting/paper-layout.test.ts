import { expect, test } from 'vitest'
import type { CandidatePaper, PaperQuestion } from '../protocol/hall-protocol'
import { paperLayout } from './paper-layout'

const text = { zh: 'x', en: null }
const question = (questionId: string, marks = 1): PaperQuestion => ({
  questionId,
  type: 'SINGLE',
  marks,
  ruleKey: 'single-exact',
  stem: text,
  options: ['a', 'b', 'c'].map((optionId) => ({ optionId, text })),
})
const paper: CandidatePaper = {
  paperId: 'p',
  form: 'A',
  titleZh: 't',
  titleEn: 't',
  totalMarks: 5,
  sections: [
    { id: 's1', type: 'SINGLE', titleKey: 'single', questions: [question('q1'), question('q2'), question('q3')] },
    { id: 's2', type: 'SINGLE', titleKey: 'single', questions: [question('q4', 1), question('q5', 2)] },
  ],
}

test('questions stand in the candidate’s order inside their sections and are numbered through', () => {
  const { questions } = paperLayout(paper, {
    questions: [
      ['q3', 'q1', 'q2'],
      ['q5', 'q4'],
    ],
    options: {},
  })
  expect(questions.map(({ questionId, number }) => `${number}:${questionId}`)).toEqual(['1:q3', '2:q1', '3:q2', '4:q5', '5:q4'])
})

test('options stand in the candidate’s order', () => {
  const { questions } = paperLayout(paper, { questions: [], options: { q1: ['c', 'a', 'b'] } })
  expect(questions[0]?.options?.map(({ optionId }) => optionId)).toEqual(['c', 'a', 'b'])
  expect(questions[1]?.options?.map(({ optionId }) => optionId)).toEqual(['a', 'b', 'c'])
})

test('a question missing from the order is not hidden', () => {
  const { questions } = paperLayout(paper, { questions: [['q2']], options: {} })
  expect(questions.map(({ questionId }) => questionId)).toEqual(['q2', 'q1', 'q3', 'q4', 'q5'])
})

test('a section says the marks of each question only when they are alike', () => {
  const { sections } = paperLayout(paper, { questions: [], options: {} })
  expect(sections.map(({ marksEach, marks }) => [marksEach, marks])).toEqual([
    [1, 3],
    [null, 3],
  ])
})
