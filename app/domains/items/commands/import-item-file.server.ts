import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import type { Tx } from '~/platform/db-writer.server'
import { ok } from '~/platform/outcome'
import { contentHash } from '../model/item'
import { BankItem, versionRow } from './version-row.server'

/**
 * Takes the changed items of one content file into the bank as drafts that everybody may know (`exposure: public`). A version is added
 * only where the content is new; what a paper froze stays as it was. The name of `secretItems` keeps keys out of the audit entry.
 */
export const importItemFile = auditedCommand({
  name: 'items.file.imported',
  input: z.object({ file: z.string(), secretItems: z.array(BankItem) }),
  permit: 'system',
  subject: ({ input }) => ({ file: input.file, items: input.secretItems.map(({ slug }) => slug) }),
  async run({ tx, input: { secretItems }, now }) {
    const before = await latestVersions(tx, secretItems)
    const added = secretItems.filter(({ slug }) => !before.has(slug))
    await tx.item.createMany({ data: added.map(({ slug, topic, sets }) => ({ slug, topicSlug: topic, sets, exposure: 'public' })) })
    for (const { slug, topic, sets } of secretItems.filter((item) => before.has(item.slug))) {
      await tx.item.update({ where: { slug }, data: { topicSlug: topic, sets } })
    }
    const kept = await latestVersions(tx, secretItems)
    const versions = secretItems.flatMap(({ slug, content }) => {
      const { itemId, latest } = kept.get(slug)!
      const hash = contentHash(content)
      return latest?.contentHash === hash ? [] : [versionRow(itemId, (latest?.number ?? 0) + 1, content, now)]
    })
    await tx.itemVersion.createMany({ data: versions })
    return ok({ versions: versions.length })
  },
})

async function latestVersions(tx: Tx, items: readonly BankItem[]) {
  const rows = await tx.item.findMany({
    where: { slug: { in: items.map(({ slug }) => slug) } },
    select: { id: true, slug: true, versions: { orderBy: { number: 'desc' }, take: 1, select: { number: true, contentHash: true } } },
  })
  return new Map(rows.map(({ id, slug, versions }) => [slug, { itemId: id, latest: versions[0] }]))
}
