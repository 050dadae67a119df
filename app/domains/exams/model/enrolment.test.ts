import { expect, test } from 'vitest'
import { enrolmentProblem } from './enrolment'

const nobody = { writers: [], reviewers: [] }
const hers = { writers: ['lin'], reviewers: [] }
const judged = { writers: [], reviewers: ['lin'] }
const facts = { isInScope: true, isEnrolled: false, sitsElsewhere: false, forms: [nobody] }

test.each([
  [facts, null],
  [{ ...facts, isInScope: null }, 'unknown-officer'],
  [{ ...facts, isInScope: false, isEnrolled: true }, 'officer-out-of-scope'],
  [{ ...facts, isEnrolled: true }, 'enrolled-already'],
  [{ ...facts, forms: [hers, judged] }, 'wrote-an-item'],
  [{ ...facts, forms: [hers, nobody] }, null],
  [{ ...facts, sitsElsewhere: true }, 'sits-elsewhere'],
  [{ ...facts, forms: [hers], sitsElsewhere: true }, 'wrote-an-item'],
])('%j → %s', (given, problem) => {
  expect(enrolmentProblem('lin', given)).toBe(problem)
})
