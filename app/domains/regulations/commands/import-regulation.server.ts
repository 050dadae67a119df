import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { dayColumn } from '~/platform/calendar-day'
import type { Tx } from '~/platform/db-writer.server'
import { ok } from '~/platform/outcome'
import { RegisterRegulation, type RegisterVersion } from '../model/regulation-register'

/** Takes one file of content/regulations in. Texts an organ has imported stay; gists, intervals and successions follow the file. */
export const importRegulation = auditedCommand({
  name: 'regulations.regulation.imported',
  input: z.object({ sourceHash: z.string(), regulation: RegisterRegulation }),
  permit: 'system',
  subject: ({ input }) => ({ regulation: input.regulation.slug, sourceHash: input.sourceHash }),
  async run({ tx, input: { regulation, sourceHash } }) {
    const { slug, versions, successions, ...names } = regulation
    const { id } = await tx.regulation.upsert({
      where: { slug },
      create: { slug, ...names, sourceHash },
      update: { ...names, sourceHash },
      select: { id: true },
    })
    for (const version of versions) await importVersion(tx, id, version)
    await tx.succession.deleteMany({ where: { regulation: slug } })
    await tx.succession.createMany({ data: successions.map((row) => ({ regulation: slug, ...row })) })
    return ok({ slug, articles: versions.reduce((sum, { articles }) => sum + articles.length, 0) })
  },
})

async function importVersion(
  tx: Tx,
  regulationId: string,
  { version, labelZh, inForceFrom, inForceTo, articles }: RegisterVersion,
): Promise<void> {
  const facts = {
    labelZh: labelZh ?? null,
    inForceFrom: dayColumn(inForceFrom),
    inForceTo: inForceTo ? dayColumn(inForceTo) : null,
  }
  const { id: versionId } = await tx.regulationVersion.upsert({
    where: { regulationId_version: { regulationId, version } },
    create: { regulationId, version, ...facts },
    update: facts,
    select: { id: true },
  })
  const known = new Map((await tx.article.findMany({ where: { versionId } })).map((article) => [article.number, article]))
  await tx.article.createMany({ data: articles.filter(({ number }) => !known.has(number)).map((article) => ({ versionId, ...article })) })
  for (const { number, gistZh, gistEn } of articles) {
    const before = known.get(number)
    if (before && (before.gistZh !== gistZh || before.gistEn !== gistEn)) {
      await tx.article.update({ where: { id: before.id }, data: { gistZh, gistEn } })
    }
  }
  const listed = articles.map(({ number }) => number)
  await tx.article.deleteMany({ where: { versionId, textZh: null, number: { notIn: listed } } })
}
