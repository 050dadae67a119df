import type { AccountActor } from '~/domains/audit/model/actor'
import { isInForce } from '~/domains/regulations/model/regulation-register'
import { citedVersions } from '~/domains/regulations/queries/cited-versions.server'
import { dayOf } from '~/platform/calendar-day'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import type { ItemForm } from '../model/item-form'
import { topicNames, type TopicName } from './topic-names.server'

export interface LawChoice {
  /** `slug@version` */
  readonly value: string
  readonly nameZh: string
  readonly nameEn: string
  readonly isInForce: boolean
}

export interface WritingChoices {
  readonly topics: readonly TopicName[]
  readonly laws: readonly LawChoice[]
}

/** What a writer chooses from: topics, and the versions of laws in force today with those the form names already. @throws 403 */
export async function writingChoices(actor: AccountActor, form: ItemForm | null, now: Date): Promise<WritingChoices> {
  const read = scopedRead(actor, 'items.item.write')
  const [topics, versions] = await Promise.all([topicNames(read), citedVersions()])
  const named = new Set(form ? [...form.citations, ...form.questions.flatMap(({ citations }) => citations)].map(({ law }) => law) : [])
  const laws = versions.map((row) => ({
    value: `${row.regulation}@${row.version}`,
    nameZh: `${row.shortZh}（${row.labelZh ?? row.version}）`,
    nameEn: `${row.shortEn} (${row.version})`,
    isInForce: isInForce(row, dayOf(now)),
  }))
  return { topics, laws: laws.filter((law) => law.isInForce || named.has(law.value)) }
}
