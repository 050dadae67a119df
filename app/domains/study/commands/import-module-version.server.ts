import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { dayColumn } from '~/platform/calendar-day'
import { ok } from '~/platform/outcome'
import type { ArticlePages, ArticleSection, CheckKey } from '../model/article'
import type { ModuleHead, TranslatedHead } from '../model/module-document'

export interface ModuleVersionContent {
  readonly head: ModuleHead
  readonly translated: TranslatedHead
  readonly sections: readonly ArticleSection[]
  readonly pages: ArticlePages
  readonly checks: Readonly<Record<string, CheckKey>>
}

/**
 * A module's next version, or the same version drawn anew. The content comes as a function: the audit entry keeps slug and hashes,
 * not the pages over again.
 */
export const importModuleVersion = auditedCommand({
  name: 'study.module-version.imported',
  input: z.object({
    slug: z.string(),
    contentHash: z.string(),
    compilerVersion: z.string(),
    content: z.custom<() => ModuleVersionContent>((value) => typeof value === 'function'),
  }),
  permit: 'system',
  subject: ({ input, value }) => ({ module: input.slug, contentHash: input.contentHash, ...(value as object | undefined) }),
  async run({ tx, input: { slug, contentHash, compilerVersion, content }, now }) {
    const { head, translated, sections, pages, checks } = content()
    const { id: moduleId } = await tx.module.upsert({
      where: { slug },
      create: { slug, kind: head.kind },
      update: { kind: head.kind },
      select: { id: true },
    })
    const newest = await tx.moduleVersion.findFirst({
      where: { moduleId },
      orderBy: { number: 'desc' },
      select: { id: true, number: true, contentHash: true },
    })
    if (newest?.contentHash === contentHash) {
      await tx.moduleVersion.update({ where: { id: newest.id }, data: { pages: json(pages), compilerVersion } })
      return ok({ versionId: newest.id, number: newest.number, isNew: false })
    }
    const number = (newest?.number ?? 0) + 1
    const created = await tx.moduleVersion.create({
      data: {
        moduleId,
        number,
        contentHash,
        titleZh: head.title,
        titleEn: translated.title,
        summaryZh: head.summary,
        summaryEn: translated.summary,
        topics: head.topics,
        citations: head.citations,
        minutes: head.minutes,
        reviewStatus: head.reviewStatus,
        asOf: dayColumn(head.asOf),
        sections: json(sections),
        pages: json(pages),
        checks: json(checks),
        compilerVersion,
        createdAt: now,
      },
      select: { id: true },
    })
    return ok({ versionId: created.id, number, isNew: true })
  },
})

function json(value: unknown) {
  return JSON.parse(JSON.stringify(value)) as object
}
