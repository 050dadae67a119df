import type { Bilingual } from '~/domains/items/model/bilingual'
import type { Citation } from '~/domains/regulations/model/citation'
import type { CandidatePaper, CandidateQuestion, CandidateSection, SectionType } from './candidate-paper'
import type { Answerable } from './response'
import type { QuestionKey, QuestionType, ScoringRuleName } from './scoring-rules'

/** A frozen paper form with its keys. Server only until publication. */
export interface SealedPaper {
  readonly paperId: string
  readonly form: string
  readonly titleZh: string
  readonly titleEn: string
  readonly totalMarks: number
  readonly ruleVersion: string
  readonly blueprint: { readonly slug: string; readonly version: number }
  readonly sections: readonly SealedSection[]
}

export interface SealedSection {
  readonly id: string
  readonly type: SectionType
  readonly titleKey: string
  readonly questions: readonly SealedQuestion[]
}

/** An item version, or one part of a case group, as it stands on a form: what is shown, what it is worth, and its key. */
export interface SealedQuestion {
  readonly questionId: string
  readonly type: QuestionType
  readonly marks: number
  readonly rule: ScoringRuleName
  readonly stem: Bilingual
  readonly options: readonly SealedOption[]
  readonly blanks: number
  readonly group: { readonly id: string; readonly text: Bilingual } | null
  readonly key: QuestionKey
  readonly explanation: Bilingual
  readonly citations: readonly Citation[]
  readonly topic: string
  readonly item: { readonly itemId: string; readonly itemVersionId: string; readonly slug: string; readonly part: string | null }
}

export interface SealedOption {
  readonly optionId: string
  readonly text: Bilingual
  /** why it is wrong, where the author says so */
  readonly why: Bilingual | null
}

/** The form as candidates may see it, each member copied by name. */
export function candidatePaper(paper: SealedPaper): CandidatePaper {
  return {
    paperId: paper.paperId,
    form: paper.form,
    titleZh: paper.titleZh,
    titleEn: paper.titleEn,
    totalMarks: paper.totalMarks,
    sections: paper.sections.map(candidateSection),
  }
}

function candidateSection(section: SealedSection): CandidateSection {
  return { id: section.id, type: section.type, titleKey: section.titleKey, questions: section.questions.map(candidateQuestion) }
}

function candidateQuestion(question: SealedQuestion): CandidateQuestion {
  return {
    questionId: question.questionId,
    type: question.type,
    marks: question.marks,
    ruleKey: question.rule,
    stem: textOf(question.stem),
    ...(question.options.length > 0 && {
      options: question.options.map((option) => ({ optionId: option.optionId, text: textOf(option.text) })),
    }),
    ...(question.type === 'FILL_IN' && { blanks: question.blanks }),
    ...(question.group && { group: { id: question.group.id, text: textOf(question.group.text) } }),
  }
}

function textOf({ zh, en }: Bilingual): Bilingual {
  return { zh, en }
}

/** Every question of the form, in its frozen order. */
export function questionsOf(paper: Pick<SealedPaper, 'sections'>): readonly SealedQuestion[] {
  return paper.sections.flatMap(({ questions }) => questions)
}

/** What the save path needs of a form to tell an answer from a mistake. */
export function answerables(paper: Pick<SealedPaper, 'sections'>): ReadonlyMap<string, Answerable> {
  return new Map(
    questionsOf(paper).map(({ questionId, type, options, blanks }) => [
      questionId,
      { type, optionIds: new Set(options.map(({ optionId }) => optionId)), blanks },
    ]),
  )
}
