import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { citationShorthand, type Citation } from '~/domains/regulations/model/citation'
import { isInForce } from '~/domains/regulations/model/regulation-register'
import { citedVersions } from '~/domains/regulations/queries/cited-versions.server'
import { registeredArticles } from '~/domains/regulations/queries/registered-articles.server'
import { dayOf, type CalendarDay } from '~/platform/calendar-day'
import type { Tx } from '~/platform/db-writer.server'
import { ok, refuse } from '~/platform/outcome'
import { citationsOf, contentHash } from '../model/item'
import { itemFaults } from '../model/item-faults'
import { ItemStand } from '../model/working-copy'
import { bankPlace } from './bank-place.server'
import { itemInHand } from './item-in-hand.server'
import { BankItem, versionRow } from './version-row.server'

/**
 * A person writes an internal item, or the next version of one: a draft that somebody else must approve. What came with the repository is
 * changed there, as the next import would otherwise meet a version it does not know.
 */
export const writeItem = auditedCommand({
  name: 'items.item.written',
  input: z.object({ secretItem: BankItem, stand: ItemStand.nullable().default(null) }),
  permit: 'items.item.write',
  place: bankPlace('items.item.write'),
  subject: ({ input, value }) => ({ item: input.secretItem.slug, itemVersionId: value?.itemVersionId }),
  async run({ tx, actor, input: { secretItem, stand }, now }) {
    const { slug, topic, sets, content } = secretItem
    const faults = itemFaults(content.body)
    if (faults.length > 0) return refuse('item-faulty', { faults })
    const { unknown, notInForce } = await badCitations(tx, citationsOf(content), dayOf(now))
    if (unknown.length > 0) return refuse('unknown-article', { citations: unknown.map(citationShorthand) })
    if (notInForce.length > 0) return refuse('version-not-in-force', { citations: notInForce.map(citationShorthand) })
    const held = await itemInHand(tx, secretItem, stand)
    if (!held.ok) return refuse(held.refusal, held.detail)
    if (held.value.hashes.includes(contentHash(content))) return refuse('nothing-new')
    const { id, stand: found } = held.value
    await tx.item.update({ where: { slug }, data: { topicSlug: topic, sets }, select: { id: true } })
    const row = { ...versionRow(id, found.version + 1, content, now), writtenById: actor.officerId }
    const version = await tx.itemVersion.create({ data: row, select: { id: true, number: true } })
    return ok({ itemVersionId: version.id, number: version.number })
  },
})

/** An item asks what is law on the day it is written; older law needs an item of the repository with its reason. */
async function badCitations(tx: Tx, citations: readonly Citation[], today: CalendarDay) {
  const [articles, versions] = [await registeredArticles(tx), await citedVersions(tx)]
  const unknown = citations.filter((citation) => !articles.has(citation))
  const isLaw = ({ regulation, version }: Citation) =>
    versions.some((known) => known.regulation === regulation && known.version === version && isInForce(known, today))
  return { unknown, notInForce: citations.filter((citation) => !unknown.includes(citation) && !isLaw(citation)) }
}
