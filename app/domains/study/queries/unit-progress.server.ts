import type { Actor } from '~/domains/audit/model/actor'
import { topicNames } from '~/domains/items/queries/topic-names.server'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { db } from '~/platform/db.server'
import { storedChecks } from '../model/article'

/** How the officers of the actor's units stand, module by module, and which topics they get wrong. */
export async function unitProgress(actor: Actor, now: Date) {
  const read = scopedRead(actor, 'study.progress.view')
  const versions = await newestVersions()
  const versionIds = versions.map(({ id }) => id)
  const [officers, acknowledged, reading, assignments, answers, topics] = await Promise.all([
    read.officer.findMany({ where: { isEstablishedServing: true }, select: { id: true, unit: { select: { path: true } } } }),
    read.acknowledgement.findMany({ where: { moduleVersionId: { in: versionIds } }, select: { moduleVersionId: true, officerId: true } }),
    read.reading.groupBy({ by: ['moduleVersionId', 'officerId'], where: { moduleVersionId: { in: versionIds } } }),
    read.studyAssignment.findMany({ select: { moduleId: true, officerId: true, dueAt: true, unit: { select: { path: true } } } }),
    read.quickCheckAnswer.findMany({
      orderBy: { at: 'asc' },
      select: { moduleVersionId: true, officerId: true, checkId: true, isCorrect: true },
    }),
    topicNames(),
  ])
  const modules = versions.map(({ id, moduleId, module, titleZh, titleEn }) => {
    const done = new Set(acknowledged.filter((row) => row.moduleVersionId === id).map(({ officerId }) => officerId))
    const readers = new Set(reading.filter((row) => row.moduleVersionId === id).map(({ officerId }) => officerId))
    const duties = assignments.filter((row) => row.moduleId === moduleId)
    const isDue = (officer: (typeof officers)[number]) =>
      duties.find((duty) => (duty.officerId ? duty.officerId === officer.id : officer.unit.path.startsWith(duty.unit.path)))
    const due = officers.filter(isDue)
    return {
      slug: module.slug,
      titleZh,
      titleEn,
      officers: officers.length,
      acknowledged: done.size,
      reading: [...readers].filter((officerId) => !done.has(officerId)).length,
      assigned: due.length,
      overdue: due.filter((officer) => !done.has(officer.id) && (isDue(officer)?.dueAt ?? now) < now).length,
    }
  })
  // what was assigned comes first: that is what the training unit answers for
  const ranked = [...modules].sort(
    (one, other) => other.overdue - one.overdue || other.assigned - one.assigned || other.reading - one.reading,
  )
  return { modules: ranked, weakTopics: weakTopics(versions, answers, topics) }
}

async function newestVersions() {
  const rows = await db.moduleVersion.findMany({
    orderBy: { number: 'asc' },
    select: { id: true, moduleId: true, titleZh: true, titleEn: true, checks: true, module: { select: { slug: true } } },
  })
  return [...new Map(rows.map((row) => [row.moduleId, row])).values()]
}

interface AnswerRow {
  readonly moduleVersionId: string
  readonly officerId: string
  readonly checkId: string
  readonly isCorrect: boolean
}

/** Topics by the share of wrong among everybody's latest answers, worst first. */
function weakTopics(
  versions: readonly { readonly id: string; readonly checks: unknown }[],
  answers: readonly AnswerRow[],
  topics: Awaited<ReturnType<typeof topicNames>>,
) {
  const latest = new Map(answers.map((row) => [`${row.moduleVersionId} ${row.officerId} ${row.checkId}`, row]))
  const tally = new Map<string, { answers: number; wrong: number }>()
  for (const { id, checks } of versions) {
    const keys = storedChecks(checks)
    for (const row of latest.values()) {
      const topic = row.moduleVersionId === id ? keys[row.checkId]?.topic : undefined
      if (!topic) continue
      const sum = tally.get(topic) ?? { answers: 0, wrong: 0 }
      tally.set(topic, { answers: sum.answers + 1, wrong: sum.wrong + (row.isCorrect ? 0 : 1) })
    }
  }
  return [...tally]
    .flatMap(([slug, sum]) => {
      const topic = topics.find((row) => row.slug === slug)
      return topic ? [{ slug, nameZh: topic.nameZh, nameEn: topic.nameEn, ...sum, share: sum.wrong / sum.answers }] : []
    })
    .filter(({ wrong }) => wrong > 0)
    .sort((one, other) => other.share - one.share)
    .slice(0, 8)
}
