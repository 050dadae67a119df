import type { Bilingual } from '../model/bilingual'
import type { ItemContent } from '../model/item'
import type { ReviewRefusal } from '../model/item-approval'
import type { CitationFact } from './question-view'
import type { JudgedVersion, NamedOfficer } from './version-list'

/** An item with one of its versions, as its page shows it. */
export interface ShownItem {
  readonly slug: string
  readonly topic: { readonly slug: string; readonly nameZh: string; readonly nameEn: string }
  readonly exposure: string
  readonly sets: readonly string[]
  /** the version shown */
  readonly content: ItemContent
  readonly citations: Readonly<Record<string, CitationFact>>
  readonly enemies: readonly { readonly slug: string; readonly headline: Bilingual | null }[]
  readonly versionId: string
  readonly number: number
  readonly isNewest: boolean
  readonly inUse: number | null
  readonly mayReview: boolean
  /** whether this person may make the next version */
  readonly mayWrite: boolean
  /** a working copy of the next version; only writers hear of it */
  readonly copy: { readonly at: string; readonly by: NamedOfficer | null } | null
  /** why this person may not judge the newest version */
  readonly reviewRefusal: ReviewRefusal | null
  readonly versions: readonly JudgedVersion[]
}
