import type { Bilingual } from '~/domains/items/model/bilingual'
import type { QuestionType, ScoringRuleName } from './scoring-rules'

/**
 * A paper form as a candidate's browser gets it. The types have no place for a key or an explanation, and candidatePaper()
 * builds every member by name, so that nothing else can come along (DESIGN §5.9).
 */
export interface CandidatePaper {
  readonly paperId: string
  /** name of the form, `A`, `B` … */
  readonly form: string
  readonly titleZh: string
  readonly titleEn: string
  readonly totalMarks: number
  readonly sections: readonly CandidateSection[]
}

export interface CandidateSection {
  readonly id: string
  readonly type: SectionType
  /** message key of the section's heading, under `exams:sections` */
  readonly titleKey: string
  readonly questions: readonly CandidateQuestion[]
}

/** A section holds one kind of item; the questions of a case group keep their own types. */
export type SectionType = QuestionType | 'CASE_GROUP'

export interface CandidateQuestion {
  /** opaque, another on every form */
  readonly questionId: string
  readonly type: QuestionType
  readonly marks: number
  /** the scoring rule, shown to the candidate: message key under `exams:rules` */
  readonly ruleKey: ScoringRuleName
  readonly stem: Bilingual
  readonly options?: readonly CandidateOption[]
  /** number of blanks to fill in */
  readonly blanks?: number
  /** the case text that stands above the questions of one group */
  readonly group?: { readonly id: string; readonly text: Bilingual }
}

export interface CandidateOption {
  readonly optionId: string
  readonly text: Bilingual
}

/** How one candidate meets the paper: a list of question ids for each section, and the options of each question, in display order. */
export interface CandidateOrder {
  readonly questions: readonly (readonly string[])[]
  readonly options: Readonly<Record<string, readonly string[]>>
}
