export interface Words {
  readonly zh: string
  readonly en: string
}

export interface Cited {
  readonly shorthand: string
  readonly labelZh: string
  readonly labelEn: string
  readonly href: string | null
}

/** The step that is due, without what it says about its options. */
export interface DueStep {
  readonly id: string
  readonly kind: 'CHOOSE' | 'ORDER'
  readonly mode: 'SAY' | 'DO'
  readonly situation: Words
  readonly ask: Words | null
  readonly options: readonly { readonly id: string; readonly text: Words }[]
}

export type Mistake =
  | { readonly kind: 'before'; readonly first: Words; readonly then: Words; readonly reason: Words }
  | { readonly kind: 'must' | 'must-not'; readonly action: Words; readonly reason: Words | null }

export interface ReviewedMove {
  readonly number: number
  readonly verdict: string
  readonly mode: 'SAY' | 'DO'
  readonly situation: Words
  readonly done: readonly Words[]
  readonly better: readonly Words[]
  readonly reasons: readonly Words[]
  readonly mistakes: readonly Mistake[]
  readonly citations: readonly Cited[]
}

export interface ScenarioRunFacts {
  readonly id: string
  readonly moves: readonly ReviewedMove[]
  readonly due: DueStep | null
  readonly ending: {
    readonly isPassed: boolean
    readonly points: number
    readonly maxPoints: number
    readonly words: Words
    readonly remember: readonly Words[]
  } | null
}

export interface ScenarioFacts {
  readonly slug: string
  readonly title: Words
  readonly summary: Words
  readonly facts: readonly Words[]
  readonly minutes: number
  readonly reviewStatus: string
  readonly asOf: string
  readonly module: string | null
  readonly steps: number
  readonly citations: readonly Cited[]
  readonly run: ScenarioRunFacts | null
}
