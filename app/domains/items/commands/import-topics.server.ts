import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { canonicalJson } from '~/platform/canonical-json'
import { ok } from '~/platform/outcome'
import { topicRows, TopicTree } from '../model/topic'

/** Brings the topics up to the tree of the file. A topic that has left the file stays, as items and findings carry it. */
export const importTopics = auditedCommand({
  name: 'items.topics.imported',
  input: z.object({ tree: TopicTree }),
  permit: 'system',
  async run({ tx, input: { tree } }) {
    const known = new Map((await tx.topic.findMany()).map((row) => [row.slug, canonicalJson(row)]))
    let changed = 0
    for (const { evaluationCategories, regulations, ...row } of topicRows(tree)) {
      const data = { ...row, evaluationCategories: [...evaluationCategories], regulations: [...regulations] }
      if (known.get(row.slug) === canonicalJson(data)) continue
      await tx.topic.upsert({ where: { slug: row.slug }, create: data, update: data })
      changed += 1
    }
    return ok({ changed })
  },
})
