import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { systemActor } from '~/domains/audit/model/actor'
import { db } from '~/platform/db.server'
import { ok } from '~/platform/outcome'
import type { ScenarioDocument } from '../model/scenario'
import { contentSurroundings } from '../queries/content-surroundings.server'
import type { ContentImport } from './import-modules.server'
import { readScenario, scenarioSources } from './read-scenario.server'

/** A scenario's next version. The script comes as a function, so that the audit entry keeps only slug and hash. */
const importScenarioVersion = auditedCommand({
  name: 'study.scenario-version.imported',
  input: z.object({
    slug: z.string(),
    contentHash: z.string(),
    script: z.custom<() => ScenarioDocument>((value) => typeof value === 'function'),
  }),
  permit: 'system',
  subject: ({ input }) => ({ scenario: input.slug, contentHash: input.contentHash }),
  async run({ tx, input: { slug, contentHash, script }, now }) {
    const { title, topics, citations, minutes, ...body } = script()
    const { id: scenarioId } = await tx.scenario.upsert({ where: { slug }, create: { slug }, update: {}, select: { id: true } })
    const number = (await tx.scenarioVersion.count({ where: { scenarioId } })) + 1
    const json = JSON.parse(JSON.stringify({ title, topics, citations, minutes, ...body })) as object
    const words = { titleZh: title.zh, titleEn: title.en, topics, citations, minutes }
    await tx.scenarioVersion.create({ data: { scenarioId, number, contentHash, ...words, body: json, createdAt: now } })
    return ok({ number })
  },
})

/** Brings scenarios up to a content directory, by content; one that is refused keeps nobody else out. */
export async function importScenarios(contentDirectory: string, now: Date): Promise<ContentImport> {
  const report: ContentImport = { imported: [], unchanged: [], refused: [] }
  const surroundings = await contentSurroundings()
  const rows = await db.scenarioVersion.findMany({
    orderBy: { number: 'asc' },
    select: { contentHash: true, scenario: { select: { slug: true } } },
  })
  const known = new Map(rows.map(({ contentHash, scenario }) => [scenario.slug, contentHash]))
  for (const source of await scenarioSources(contentDirectory)) {
    const { slug, contentHash } = source
    const read = known.get(slug) === contentHash ? null : readScenario(source, surroundings)
    if (read === null) report.unchanged.push(slug)
    else if (!read.ok) report.refused.push(...read.faults)
    else {
      await importScenarioVersion(systemActor, { slug, contentHash, script: () => read.script }, now)
      report.imported.push(slug)
    }
  }
  return report
}
