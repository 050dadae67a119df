import type { AccountActor } from '~/domains/audit/model/actor'
import { topicNames } from '~/domains/items/queries/topic-names.server'
import { ownRead } from '~/domains/organization/queries/scoped-read.server'
import { citedArticles } from '~/domains/regulations/queries/cited-articles.server'
import { columnDay } from '~/platform/calendar-day'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http'
import type { Language } from '~/platform/language'
import { storedChecks, storedSections, type ArticlePages } from '../model/article'
import { readingProgress } from '../model/reading'
import { ownDuties } from './own-duties.server'
import { studyPolicy } from './study-policy.server'

export type ModulePage = Awaited<ReturnType<typeof modulePage>>

/**
 * One section of the newest version of a module: finished HTML, the officer's progress and answers, and the duty behind it.
 * Without a section: the first that was not reached. The key of a check that has not been answered stays on the server.
 */
export async function modulePage(actor: AccountActor, slug: string, sectionId: string | undefined, language: Language, now: Date) {
  const version = await newestVersion(slug)
  const sections = storedSections(version.sections)
  const own = ownRead(actor)
  const key = { moduleVersionId: version.id }
  const [readings, answers, acknowledgement, policy, duties, topics] = await Promise.all([
    own.reading.findMany({ where: key }),
    own.quickCheckAnswer.findMany({ where: key, orderBy: { at: 'asc' } }),
    own.acknowledgement.findFirst({ where: key, select: { at: true, activeSeconds: true } }),
    studyPolicy(now),
    ownDuties(actor, now),
    topicNames(),
  ])
  const progress = readingProgress(sections, readings, policy)
  const index = sections.findIndex(({ id }) => id === (sectionId ?? progress.next ?? sections[0]?.id))
  const section = sections[index]
  if (!section) throw notFound()
  const page = (version.pages as unknown as ArticlePages)[language]
  const keys = storedChecks(version.checks)
  const checks = section.checks.map((id) => {
    const { why = '', ...words } = page.checks[id] ?? { ask: '', choices: [], why: '' }
    const answer = answers.filter(({ checkId }) => checkId === id).at(-1)
    const answered = answer && { chosen: answer.chosen, isCorrect: answer.isCorrect, right: keys[id]?.right ?? [], why }
    return { id, type: keys[id]?.type ?? ('SINGLE' as const), ...words, answered }
  })
  return {
    ...facts(version),
    topics: topics.filter((topic) => version.topics.includes(topic.slug)),
    duty: duties.find((duty) => duty.slug === slug) ?? null,
    acknowledgement,
    policy,
    progress,
    index,
    section: { ...section, parts: page.sections[section.id] ?? [] },
    checks,
    citations: await citedArticles(section.citations),
    sections: sections.map(({ id, titleZh, titleEn }) => ({
      id,
      titleZh,
      titleEn,
      isReached: readings.some((reading) => reading.sectionId === id && reading.isReached),
    })),
    openedAt: now,
  }
}

/** The newest version of a module. @throws 404 when there is no such module */
export async function newestVersion(slug: string) {
  const version = await db.moduleVersion.findFirst({
    where: { module: { slug } },
    orderBy: { number: 'desc' },
    include: { module: { select: { slug: true, kind: true } } },
  })
  if (!version) throw notFound()
  return version
}

/** What stands at the head of every page of a version. */
export function facts(version: Awaited<ReturnType<typeof newestVersion>>) {
  const { id, number, contentHash, titleZh, titleEn, summaryZh, summaryEn, minutes, reviewStatus, asOf, module } = version
  return {
    versionId: id,
    number,
    contentHash,
    titleZh,
    titleEn,
    summaryZh,
    summaryEn,
    minutes,
    reviewStatus,
    asOf: columnDay(asOf),
    slug: module.slug,
    kind: module.kind === 'CASE_STUDY' ? ('CASE_STUDY' as const) : ('MODULE' as const),
  }
}

/** Where the acknowledgement stands: the last section of the newest version. */
export async function lastSection(slug: string): Promise<string> {
  const { sections } = await newestVersion(slug)
  return storedSections(sections).at(-1)?.id ?? ''
}
