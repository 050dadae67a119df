import type { SectionType } from './candidate-paper'
import type { SealedPaper, SealedQuestion } from './paper'
import { questionsOf } from './paper'

/** Questions and marks of one part of a form. */
export interface Share {
  readonly questions: number
  readonly marks: number
}

/** How a form is made up: numbers only, neither a question nor a key. */
export interface PaperComposition extends Share {
  readonly sections: readonly (Share & { readonly id: string; readonly type: SectionType })[]
  /** by main topic, the largest first */
  readonly topics: readonly (Share & { readonly slug: string })[]
  /** by regulation, the largest first; a question that cites several counts for each */
  readonly laws: readonly (Share & { readonly slug: string })[]
}

/** Counts a form by section, main topic and regulation. */
export function paperComposition(paper: Pick<SealedPaper, 'sections'>, mainTopicOf: (topic: string) => string): PaperComposition {
  const questions = questionsOf(paper)
  const groups = (slugsOf: (question: SealedQuestion) => readonly string[]) => {
    const found = new Map<string, SealedQuestion[]>()
    for (const question of questions) for (const slug of new Set(slugsOf(question))) found.set(slug, [...(found.get(slug) ?? []), question])
    return [...found].map(([slug, own]) => ({ slug, ...share(own) })).sort((a, b) => b.marks - a.marks || (a.slug < b.slug ? -1 : 1))
  }
  return {
    ...share(questions),
    sections: paper.sections.map(({ id, type, questions: own }) => ({ id, type, ...share(own) })),
    topics: groups(({ topic }) => [mainTopicOf(topic)]),
    laws: groups(({ citations }) => citations.map(({ regulation }) => regulation)),
  }
}

function share(questions: readonly SealedQuestion[]): Share {
  return { questions: questions.length, marks: questions.reduce((sum, { marks }) => sum + marks, 0) }
}
