import { expect, test } from 'vitest'
import { approvalsMissing, isApproved, itemStatus, mayReview, waitsFor } from './item-approval'

const approved = (reviewerId: string) => ({ reviewerId, verdict: 'APPROVED' })
const returned = (reviewerId: string) => ({ reviewerId, verdict: 'RETURNED' })

test('a second person approves; the writer never counts', () => {
  expect(isApproved({ writtenById: 'w', reviews: [] })).toBe(false)
  expect(isApproved({ writtenById: 'w', reviews: [approved('w')] })).toBe(false)
  expect(isApproved({ writtenById: 'w', reviews: [approved('r')] })).toBe(true)
})

test('what came with the repository needs two persons', () => {
  expect(isApproved({ writtenById: null, reviews: [approved('r')] })).toBe(false)
  expect(isApproved({ writtenById: null, reviews: [approved('r'), approved('s')] })).toBe(true)
})

test('one return outweighs approvals', () => {
  expect(itemStatus({ writtenById: 'w', reviews: [approved('r'), returned('s')] })).toBe('RETURNED')
  expect(itemStatus({ writtenById: 'w', reviews: [] })).toBe('DRAFT')
})

test('nobody reviews their own item, nor twice', () => {
  expect(mayReview({ writtenById: 'w', reviews: [] }, 'w')).toMatchObject({ refusal: 'own-item' })
  expect(mayReview({ writtenById: 'w', reviews: [approved('r')] }, 'r')).toMatchObject({ refusal: 'already-reviewed' })
  expect(mayReview({ writtenById: null, reviews: [approved('r')] }, 's').ok).toBe(true)
})

test('who is still needed is counted in persons, and the writer is none of them', () => {
  expect(approvalsMissing({ writtenById: 'w', reviews: [] })).toBe(1)
  expect(approvalsMissing({ writtenById: 'w', reviews: [approved('w')] })).toBe(1)
  expect(approvalsMissing({ writtenById: 'w', reviews: [approved('r')] })).toBe(0)
  expect(approvalsMissing({ writtenById: null, reviews: [] })).toBe(2)
  expect(approvalsMissing({ writtenById: null, reviews: [approved('r')] })).toBe(1)
})

test('a returned version is judged no more', () => {
  expect(mayReview({ writtenById: 'w', reviews: [returned('r')] }, 's')).toMatchObject({ refusal: 'returned-already' })
})

test.each([
  ['a draft of somebody else', { writtenById: 'w', reviews: [] }, true],
  ['their own draft', { writtenById: 'r', reviews: [] }, false],
  ['a shipped draft approved by one other', { writtenById: null, reviews: [approved('s')] }, true],
  ['a shipped draft they approved', { writtenById: null, reviews: [approved('r')] }, false],
  ['an approved version', { writtenById: 'w', reviews: [approved('s')] }, false],
  ['a returned version', { writtenById: null, reviews: [returned('s')] }, false],
])('what waits for a reviewer: %s', (_, version, waits) => {
  expect(waitsFor(version, 'r')).toBe(waits)
})
