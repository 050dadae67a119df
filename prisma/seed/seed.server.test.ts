import { beforeAll, expect, test } from 'vitest'
import { isDemoUnfinished } from '~/domains/audit/queries/is-demo.server'
import { itemStatus } from '~/domains/items/model/item-approval'
import { articleDrawer } from '~/domains/study/ui/article/draw-article'
import { translatorFor } from '~/messages'
import { db } from '~/platform/db.server'
import { evaluateMdx } from '~/platform/mdx/evaluate-mdx.server'
import { importContent } from '~/workflows/import-content.server'
import { ownDatabase } from '../../tests/support/database'
import { contentMoment, seedDemoWorld } from './seed'

await ownDatabase()

// half an hour before midnight in Shanghai: what a story does some hours later falls on another day
const now = new Date('2026-11-24T15:30:00Z')

beforeAll(async () => {
  const lines = await importContent('content', articleDrawer(evaluateMdx, translatorFor), await contentMoment(true, now))
  expect(lines.filter(({ en }) => en.startsWith('Left out') && !en.includes('scenarios/'))).toEqual([])
  await seedDemoWorld('a-demo-password', now)
}, 300_000)

test('the demo world holds what its stories need', async () => {
  const results = await db.result.findMany({ select: { isPass: true } })
  expect(results.filter(({ isPass }) => isPass)).toHaveLength(4)
  expect(results.filter(({ isPass }) => !isPass)).toHaveLength(2)
  expect(await db.certificateProposal.count({ where: { confirmation: null, refusal: null } })).toBe(1)
  expect(await db.suspension.count()).toBe(1)
  expect(await db.revocation.count()).toBe(1)
  expect(await db.examSession.count({ where: { opensAt: { lt: now }, endsAt: { gt: now } } })).toBeGreaterThan(10)
  expect(await db.acknowledgement.count()).toBe(1)
  expect(await isDemoUnfinished()).toBe(false)
})

test('both reviewers have something to judge, and the writer’s own drafts wait for somebody else', async () => {
  const waiting = await db.itemVersion.findMany({
    where: {
      reviews: { none: { verdict: 'RETURNED' } },
      OR: [{ writtenById: { not: null } }, { item: { slug: 'interpreter-for-questioning' } }],
    },
    select: { writtenById: true, reviews: { select: { reviewerId: true, verdict: true } } },
  })
  expect(waiting.map((version) => itemStatus(version))).toEqual(['DRAFT', 'DRAFT', 'DRAFT', 'DRAFT'])
  expect(await db.itemReview.count({ where: { verdict: 'RETURNED' } })).toBe(1)
})

test('nothing is approved, drawn or assigned before it came in', async () => {
  const reviews = await db.itemReview.findMany({ select: { at: true, itemVersion: { select: { createdAt: true } } } })
  expect(reviews.filter(({ at, itemVersion }) => at < itemVersion.createdAt)).toEqual([])
  const imported = (await db.itemVersion.findFirstOrThrow({ orderBy: { createdAt: 'asc' } })).createdAt
  expect(await db.exam.count({ where: { createdAt: { lt: imported } } })).toBe(0)
  const assigned = await db.studyAssignment.findMany({ include: { module: { include: { versions: true } } } })
  expect(assigned.filter(({ createdAt, module }) => module.versions.every((version) => createdAt < version.createdAt))).toEqual([])
  expect(await contentMoment(true, now)).toEqual(now)
})

test('a second start changes nothing', async () => {
  const before = await db.auditEntry.count()
  await seedDemoWorld('a-demo-password', now)
  expect(await db.auditEntry.count()).toBe(before)
})

test('no act of the seed was refused', async () => {
  expect(await db.auditEntry.findMany({ where: { outcome: { not: 'done' } }, select: { name: true, outcome: true } })).toEqual([])
})
