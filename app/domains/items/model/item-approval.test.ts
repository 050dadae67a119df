import { expect, test } from 'vitest'
import { isApproved, itemStatus, mayReview } from './item-approval'

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
