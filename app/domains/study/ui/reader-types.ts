import type { ArticlePart } from '../model/article'
import type { ReadingPolicy, ReadingProgress } from '../model/reading'

/** A quick check as its reader meets it; the key and the reason come with the first answer. */
export interface ReaderCheck {
  readonly id: string
  readonly type: 'SINGLE' | 'MULTIPLE'
  readonly ask: string
  readonly choices: readonly { readonly id: string; readonly html: string }[]
  readonly answered?: {
    readonly chosen: readonly string[]
    readonly isCorrect: boolean
    readonly right: readonly string[]
    readonly why: string
  }
}

export interface ReaderSection {
  readonly id: string
  readonly titleZh: string
  readonly titleEn: string
  readonly isReached: boolean
}

export interface ReaderCitation {
  readonly shorthand: string
  readonly labelZh: string
  readonly labelEn: string
  readonly href: string | null
}

/** What stands at the head of every page of a version. */
export interface ReaderFacts {
  readonly versionId: string
  readonly slug: string
  readonly kind: 'MODULE' | 'CASE_STUDY'
  readonly number: number
  readonly contentHash: string
  readonly titleZh: string
  readonly titleEn: string
  readonly summaryZh: string
  readonly summaryEn: string
  readonly minutes: number
  readonly reviewStatus: string
  readonly asOf: string
}

export interface ReaderPage extends ReaderFacts {
  readonly topics: readonly { readonly slug: string; readonly nameZh: string; readonly nameEn: string }[]
  readonly duty: { readonly dueAt: Date | string; readonly state: string; readonly reasonZh: string; readonly reasonEn: string } | null
  readonly acknowledgement: { readonly at: Date | string; readonly activeSeconds: number } | null
  readonly policy: ReadingPolicy
  readonly progress: ReadingProgress
  /** of the section shown, from 0 */
  readonly index: number
  readonly section: { readonly id: string; readonly titleZh: string; readonly titleEn: string; readonly parts: readonly ArticlePart[] }
  readonly sections: readonly ReaderSection[]
  readonly checks: readonly ReaderCheck[]
  readonly citations: readonly ReaderCitation[]
  readonly openedAt: Date | string
}
