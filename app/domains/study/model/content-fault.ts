import type { FrontMatterFault } from '~/platform/mdx/front-matter'
import type { MdxFaultName } from '~/platform/mdx/mdx-fault'

/** Why a content file is not taken. Each name has a sentence in both languages (ui/content-faults.ts). */
export type ContentFaultName =
  | MdxFaultName
  | FrontMatterFault
  | 'file-missing'
  | 'bad-key'
  | 'yaml'
  | 'slug-differs'
  | 'outside-section'
  | 'no-section'
  | 'section-twice'
  | 'sections-differ'
  | 'check-twice'
  | 'check-incomplete'
  | 'check-key'
  | 'checks-differ'
  | 'unlisted-citation'
  | 'unused-citation'
  | 'unknown-article'
  | 'unknown-topic'
  | ScenarioFaultName

export type ScenarioFaultName =
  | 'step-twice'
  | 'unknown-step'
  | 'backward-step'
  | 'unreachable-step'
  | 'no-right-choice'
  | 'no-critical'
  | 'no-branch'
  | 'rule-unknown-action'
  | 'rules-contradict'
  | 'omit-without-reason'

export interface ContentFault {
  readonly file: string
  readonly line: number | null
  readonly fault: ContentFaultName
  readonly detail: Readonly<Record<string, string | number>>
}
