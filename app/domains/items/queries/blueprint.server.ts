import type { Actor } from '~/domains/audit/model/actor'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { citedVersions } from '~/domains/regulations/queries/cited-versions.server'
import { notFound } from '~/platform/http'
import { BlueprintRules, totalMarks } from '../model/blueprint'
import { blueprintStock, type StockItem } from '../model/blueprint-stock'
import { citationsOf } from '../model/item'
import { approvedItems, type ApprovedItem } from './approved-items.server'
import { topicNames } from './topic-names.server'

interface Name {
  readonly nameZh: string
  readonly nameEn: string
}

/** One blueprint (its newest version unless another is asked for) beside what the bank has for it now. @throws 403, 404 */
export async function blueprint(actor: Actor, slug: string, asked: number | null) {
  const read = scopedRead(actor, 'items.blueprint.manage')
  const rows = await read.blueprint.findMany({ where: { slug }, orderBy: { version: 'desc' } })
  const shown = asked === null ? rows[0] : rows.find(({ version }) => version === asked)
  if (!shown) throw notFound()
  const rules = BlueprintRules.parse(shown.rules)
  const [bank, topics, laws] = await Promise.all([approvedItems(read), topicNames(read), lawNames()])
  const namesBy = { topic: Object.fromEntries(topics.map(({ slug: topic, ...names }) => [topic, names])), law: laws, difficulty: {} }
  const { nameZh, nameEn, version, createdAt } = shown
  return {
    ...{ slug, nameZh, nameEn, version, createdAt: createdAt.toISOString(), rules, totalMarks: totalMarks(rules) },
    approved: bank.length,
    stock: blueprintStock(rules, bank.map(stockItem)),
    versions: rows.map((row) => ({ version: row.version, createdAt: row.createdAt.toISOString() })),
    /** for each demand, what the topics or laws it speaks of are called */
    names: Object.fromEntries(rules.demands.map(({ id, by, values }) => [id, values.map((value) => nameIn(namesBy[by], value))])),
  }
}

/** What is not known here keeps its slug: better odd than silent. */
function nameIn(names: Readonly<Record<string, Name>>, value: string): Name {
  const { nameZh, nameEn } = names[value] ?? { nameZh: value, nameEn: value }
  return { nameZh, nameEn }
}

function stockItem({ topic, mainTopic, sets, isPublic, content }: ApprovedItem): StockItem {
  return {
    ...{ sets, isPublic, type: content.body.type, difficulty: content.difficulty, citations: citationsOf(content) },
    topics: mainTopic ? [topic, mainTopic] : [topic],
  }
}

/** Laws by their slug, and by `slug@version`. */
async function lawNames(): Promise<Record<string, Name>> {
  const versions = await citedVersions()
  return Object.fromEntries(
    versions.flatMap(({ regulation, version, shortZh, shortEn, labelZh }) => [
      [regulation, { nameZh: shortZh, nameEn: shortEn }],
      [`${regulation}@${version}`, { nameZh: `${shortZh}（${labelZh ?? version}）`, nameEn: `${shortEn} (${version})` }],
    ]),
  )
}
