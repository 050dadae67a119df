import type { AccountActor } from '~/domains/audit/model/actor'
import { topicNames } from '~/domains/items/queries/topic-names.server'
import { ownRead } from '~/domains/organization/queries/scoped-read.server'
import { db } from '~/platform/db.server'
import { storedSections } from '../model/article'
import { readingProgress } from '../model/reading'
import { studyPolicy } from './study-policy.server'

/** What there is to read, by main topic, each with where the officer stands in it. */
export async function studyShelf(actor: AccountActor, now: Date) {
  const own = ownRead(actor)
  const [modules, readings, acknowledgements, policy, topics] = await Promise.all([
    newestOfEach(),
    own.reading.findMany({ select: { moduleVersionId: true, sectionId: true, activeSeconds: true, isReached: true } }),
    own.acknowledgement.findMany({
      select: { at: true, moduleVersionId: true, moduleVersion: { select: { moduleId: true, number: true } } },
      orderBy: { at: 'asc' },
    }),
    studyPolicy(now),
    topicNames(),
  ])
  const entries = modules.map(({ sections: stored, topics: leaves, ...version }) => {
    const sections = storedSections(stored)
    const ownReadings = readings.filter(({ moduleVersionId }) => moduleVersionId === version.id)
    const acknowledged = acknowledgements.filter(({ moduleVersion }) => moduleVersion.moduleId === version.moduleId).at(-1)
    return {
      ...version,
      checks: sections.reduce((sum, { checks }) => sum + checks.length, 0),
      topic: topics.find(({ slug }) => slug === leaves[0])?.parent ?? '',
      share: readingProgress(sections, ownReadings, policy).share,
      acknowledged: acknowledged ? { at: acknowledged.at, number: acknowledged.moduleVersion.number } : null,
    }
  })
  const groups = topics
    .filter(({ parent }) => parent === null)
    .map(({ slug, nameZh, nameEn }) => ({ slug, nameZh, nameEn, entries: entries.filter(({ topic }) => topic === slug) }))
  return groups.filter((group) => group.entries.length > 0)
}

async function newestOfEach() {
  const rows = await db.moduleVersion.findMany({
    orderBy: [{ number: 'asc' }, { titleZh: 'asc' }],
    select: {
      id: true,
      moduleId: true,
      number: true,
      titleZh: true,
      titleEn: true,
      summaryZh: true,
      summaryEn: true,
      minutes: true,
      reviewStatus: true,
      topics: true,
      sections: true,
      module: { select: { slug: true, kind: true } },
    },
  })
  const newest = new Map(rows.map(({ module, ...row }) => [row.moduleId, { ...row, ...module }]))
  return [...newest.values()]
}
