import type { AccountActor } from '~/domains/audit/model/actor'
import { scopedRead, type ScopedReader } from '~/domains/organization/queries/scoped-read.server'
import { citedVersions } from '~/domains/regulations/queries/cited-versions.server'
import { registeredArticles } from '~/domains/regulations/queries/registered-articles.server'
import { dayOf } from '~/platform/calendar-day'
import { contentOf, enemiesOf } from '../model/form-content'
import { formFaults, type FormFault } from '../model/form-faults'
import { formWarnings, nearDuplicates, type FormWarning } from '../model/form-warnings'
import { ItemContent } from '../model/item'
import type { ItemForm } from '../model/item-form'
import { topicNames } from './topic-names.server'

export interface CheckedForm {
  readonly faults: readonly FormFault[]
  readonly warnings: readonly FormWarning[]
  /** what would be written; null while something must be mended */
  readonly content: ItemContent | null
}

/** What stands against submitting the form, and what a reviewer would remark on. @throws 403 */
export async function checkedForm(actor: AccountActor, form: ItemForm, now: Date): Promise<CheckedForm> {
  const read = scopedRead(actor, 'items.item.write')
  const topics = await topicNames(read)
  const [versions, articles, enemies] = await Promise.all([
    citedVersions(),
    registeredArticles(),
    read.item.findMany({ where: { slug: { in: enemiesOf(form) } }, select: { slug: true } }),
  ])
  const faults = formFaults(form, {
    ...{ today: dayOf(now), versions, articles },
    topics: new Set(topics.filter(({ parent }) => parent !== null).map(({ slug }) => slug)),
    known: new Set(enemies.map(({ slug }) => slug)),
  })
  const content = contentOf(form)
  const main = topics.find(({ slug }) => slug === form.topic)?.parent
  const others = content && main ? await neighbours(read, main, form.slug) : []
  const warnings = [...formWarnings(form), ...(content ? nearDuplicates(content, others) : [])]
  return { faults, warnings, content: faults.length === 0 ? content : null }
}

/** The other items of the same main topic by their newest version: where a second of the same kind is looked for. */
async function neighbours(read: ScopedReader, mainTopic: string, slug: string) {
  const rows = await read.item.findMany({
    where: { topic: { parent: mainTopic }, slug: { not: slug } },
    select: { slug: true, versions: { orderBy: { number: 'desc' }, take: 1, select: { body: true } } },
  })
  return rows.flatMap(({ slug: other, versions }) => versions.map(({ body }) => ({ slug: other, content: ItemContent.parse(body) })))
}
