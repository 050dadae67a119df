import { normaliseBlank } from '~/domains/items/model/fill-in'
import type { Response } from './response'

export type QuestionType = 'SINGLE' | 'MULTIPLE' | 'TRUE_FALSE' | 'FILL_IN'

/** The key of one question: the right options, or the accepted forms of each blank. Never leaves the server before publication. */
export type QuestionKey =
  | { readonly rightOptionIds: readonly string[]; readonly wrongOptionIds: readonly string[] }
  | { readonly accepted: readonly (readonly string[])[] }

/**
 * Every scoring rule by name. A rule gives the share of the question's marks, as `part` of `whole` so that no fraction is rounded early.
 * Vectors: scoring-vectors.ts. A changed rule gets a new name; the names on sealed papers never change their meaning.
 */
export const scoringRules = {
  /** 单选、判断: the right option gets everything, anything else nothing. */
  'single-exact': (key, response) => share(chosen(response).length === 1 && sameSet(chosen(response), right(key))),
  /** 多选全对得分: exactly the right options, or nothing. */
  'multiple-all-or-nothing': (key, response) => share(sameSet(chosen(response), right(key))),
  /** 少选得半·错选不得分: all right options everything, some of them half, a wrong one nothing. */
  'multiple-missing-half': (key, response) => {
    const found = countFound(key, response)
    return found === right(key).length ? share(true) : { part: found > 0 ? 1 : 0, whole: 2 }
  },
  /** 少选按比例得分·错选不得分: each right option found gets its share, a wrong one takes everything. */
  'multiple-missing-share': (key, response) => ({ part: countFound(key, response), whole: right(key).length }),
  /** 对错相抵: each right option adds its share, each wrong one takes one away, never below nothing. */
  'multiple-right-minus-wrong': (key, response) => {
    const rightOnes = chosen(response).filter((id) => right(key).includes(id)).length
    return { part: Math.max(0, rightOnes - (chosen(response).length - rightOnes)), whole: right(key).length }
  },
  /** 填空按空计分: each blank gets its share. */
  'fill-in-per-blank': (key, response) => ({ part: blanksRight(key, response), whole: Math.max(1, accepted(key).length) }),
  /** 填空全对得分: every blank right, or nothing. */
  'fill-in-all-or-nothing': (key, response) => share(blanksRight(key, response) === accepted(key).length),
} as const satisfies Record<string, Rule>

export type ScoringRuleName = keyof typeof scoringRules

type Rule = (key: QuestionKey, response: Response) => Share

/** `part` of `whole` of the marks; `0 ≤ part ≤ whole`. */
export interface Share {
  readonly part: number
  readonly whole: number
}

/** Which rules fit a type of question. */
export const rulesOfType: Readonly<Record<QuestionType, readonly ScoringRuleName[]>> = {
  SINGLE: ['single-exact'],
  TRUE_FALSE: ['single-exact'],
  MULTIPLE: ['multiple-all-or-nothing', 'multiple-missing-half', 'multiple-missing-share', 'multiple-right-minus-wrong'],
  FILL_IN: ['fill-in-per-blank', 'fill-in-all-or-nothing'],
}

function share(isRight: boolean): Share {
  return { part: isRight ? 1 : 0, whole: 1 }
}

function right(key: QuestionKey): readonly string[] {
  return 'rightOptionIds' in key ? key.rightOptionIds : []
}

function accepted(key: QuestionKey): readonly (readonly string[])[] {
  return 'accepted' in key ? key.accepted : []
}

function chosen(response: Response): readonly string[] {
  if ('choice' in response) return response.choice === null ? [] : [response.choice]
  return 'choices' in response ? [...new Set(response.choices)] : []
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id))
}

/** How many right options were found; none as soon as a wrong one was chosen. */
function countFound(key: QuestionKey, response: Response): number {
  const ids = chosen(response)
  return ids.every((id) => right(key).includes(id)) ? ids.length : 0
}

function blanksRight(key: QuestionKey, response: Response): number {
  if (!('blanks' in response)) return 0
  return accepted(key).filter((forms, index) => isAcceptedBlank(forms, response.blanks[index] ?? '')).length
}

/** Whether what stands in one blank is one of its accepted forms. */
export function isAcceptedBlank(forms: readonly string[], given: string): boolean {
  const written = normaliseBlank(given)
  return written !== '' && forms.some((form) => normaliseBlank(form) === written)
}
