import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { citationShorthand } from '~/domains/regulations/model/citation'
import { registeredArticles } from '~/domains/regulations/queries/registered-articles.server'
import { ok, refuse } from '~/platform/outcome'
import { citationsOf, contentHash } from '../model/item'
import { itemFaults } from '../model/item-faults'
import { bankPlace } from './bank-place.server'
import { BankItem, versionRow } from './version-row.server'

/**
 * A person writes an internal item, or the next version of one: a draft that somebody else must approve. What came with the repository is
 * changed there, as the next import would otherwise meet a version it does not know.
 */
export const writeItem = auditedCommand({
  name: 'items.item.written',
  input: z.object({ secretItem: BankItem }),
  permit: 'items.item.write',
  place: bankPlace('items.item.write'),
  subject: ({ input, value }) => ({ item: input.secretItem.slug, itemVersionId: value?.itemVersionId }),
  async run({ tx, actor, input: { secretItem }, now }) {
    const { slug, topic, sets, content } = secretItem
    const faults = itemFaults(content.body)
    if (faults.length > 0) return refuse('item-faulty', { faults })
    if (!(await tx.topic.findUnique({ where: { slug: topic } }))) return refuse('unknown-topic')
    const articles = await registeredArticles(tx)
    const unknown = citationsOf(content).filter((citation) => !articles.has(citation))
    if (unknown.length > 0) return refuse('unknown-article', { citations: unknown.map(citationShorthand) })
    const known = await tx.item.findUnique({
      where: { slug },
      select: { id: true, exposure: true, versions: { orderBy: { number: 'desc' }, select: { number: true, contentHash: true } } },
    })
    if (known?.exposure === 'public') return refuse('shipped-item')
    if (known?.versions.some((version) => version.contentHash === contentHash(content))) return refuse('nothing-new')
    const place = { topicSlug: topic, sets }
    const { id } = known
      ? await tx.item.update({ where: { slug }, data: place, select: { id: true } })
      : await tx.item.create({ data: { slug, exposure: 'internal', ...place }, select: { id: true } })
    const row = { ...versionRow(id, (known?.versions[0]?.number ?? 0) + 1, content, now), writtenById: actor.officerId }
    const version = await tx.itemVersion.create({ data: row, select: { id: true, number: true } })
    return ok({ itemVersionId: version.id, number: version.number })
  },
})
