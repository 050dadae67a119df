import { citesSameArticle, parseCitation, type Citation } from '~/domains/regulations/model/citation'

interface Named {
  readonly titleZh: string
  readonly titleEn: string
}

/** A module as a reading list sees it: what each section cites, and the topics its quick checks ask about. */
export interface ListedModule extends Named {
  readonly slug: string
  readonly minutes: number
  readonly topics: readonly string[]
  readonly sections: readonly ListedSection[]
}

export interface ListedSection extends Named {
  readonly id: string
  readonly seconds: number
  readonly citations: readonly Citation[]
  readonly checkTopics: readonly string[]
}

/** Something to practise on: a case study or a scenario. */
export interface Practice extends Named {
  readonly kind: 'CASE_STUDY' | 'SCENARIO'
  readonly slug: string
  readonly minutes: number
  readonly topics: readonly string[]
}

/** A question that lost marks, by its number on the paper. */
export interface MissedQuestion {
  readonly number: number
  readonly topic: string
  readonly citations: readonly Citation[]
}

/** Where to read about a question; `section` is null when only the module as a whole is about it. */
export interface ReadingPlace {
  readonly module: ListedModule
  readonly section: ListedSection | null
}

export interface ReadingEntry {
  readonly module: ListedModule
  /** in reading order; empty: the whole module */
  readonly sections: readonly { readonly section: ListedSection; readonly questions: readonly number[] }[]
  /** numbers of the missed questions this entry answers */
  readonly questions: readonly number[]
  /** of the sections named, else of the whole module; at least 1 */
  readonly minutes: number
}

export interface ReadingList {
  /** what answers most missed questions first */
  readonly entries: readonly ReadingEntry[]
  readonly practices: readonly (Practice & { readonly questions: readonly number[] })[]
}

const MOST_PRACTICES = 3

/** Shorthands as the content keeps them, parsed; one that cannot be read says nothing about a place. */
export function citationsIn(shorthands: readonly string[]): Citation[] {
  return shorthands.flatMap((shorthand) => {
    const parsed = parseCitation(shorthand)
    return parsed.ok ? [parsed.value] : []
  })
}

/**
 * Where a question is answered best: the section that cites its article in a module about its topic; else a section elsewhere that
 * cites the article and asks about the topic; else one that asks about the topic; else a module about the topic as a whole; else nothing.
 */
export function placeToRead({ topic, citations }: Omit<MissedQuestion, 'number'>, modules: readonly ListedModule[]): ReadingPlace | null {
  const places = modules.flatMap((module) => {
    const rank = module.topics.indexOf(topic)
    const ofModule = rank === -1 ? 0 : rank === 0 ? 5 : 4
    const ofSections = module.sections.map((section) => ({ section, weight: sectionWeight(section, topic, citations) }))
    return [{ section: null, weight: 0 }, ...ofSections.filter(({ weight }) => weight > 0)].map(({ section, weight }) => ({
      module,
      section,
      weight: ofModule + weight,
    }))
  })
  let best: (typeof places)[number] | null = null
  for (const place of places) if (place.weight > (best?.weight ?? 0)) best = place
  return best && { module: best.module, section: best.section }
}

/** 3 for the article, 1 more for the very paragraph, 2 for a quick check on the topic; 0: nothing to do with the question. */
function sectionWeight(section: ListedSection, topic: string, citations: readonly Citation[]): number {
  const asksOfArticle = citations.filter((asked) => section.citations.some((own) => citesSameArticle(own, asked)))
  const isExact = asksOfArticle.some((asked) =>
    section.citations.some((own) => citesSameArticle(own, asked) && asked.paragraph !== undefined && own.paragraph === asked.paragraph),
  )
  return (asksOfArticle.length > 0 ? 3 : 0) + (isExact ? 1 : 0) + (section.checkTopics.includes(topic) ? 2 : 0)
}

/** What to read and then to practise after an exam, by the questions missed. No missed question: an empty list. */
export function readingList(
  missed: readonly MissedQuestion[],
  modules: readonly ListedModule[],
  practices: readonly Practice[],
): ReadingList {
  const places = missed.flatMap((question) => {
    const place = placeToRead(question, modules)
    return place ? [{ ...place, number: question.number }] : []
  })
  const entries = [...new Set(places.map(({ module }) => module))]
    .map((module) =>
      entry(
        module,
        places.filter((place) => place.module === module),
      ),
    )
    .sort((a, b) => b.questions.length - a.questions.length)
  const worthwhile = practices
    .map((practice) => {
      const asked = missed.filter(({ topic }) => practice.topics.includes(topic))
      return { ...practice, questions: asked.map(({ number }) => number) }
    })
    .filter(({ questions }) => questions.length > 0)
    .sort((a, b) => b.questions.length - a.questions.length || a.topics.length - b.topics.length)
  return { entries, practices: worthwhile.slice(0, MOST_PRACTICES) }
}

function entry(module: ListedModule, places: readonly { readonly section: ListedSection | null; readonly number: number }[]): ReadingEntry {
  const sections = module.sections.flatMap((section) => {
    const questions = places.filter((place) => place.section === section).map(({ number }) => number)
    return questions.length > 0 ? [{ section, questions }] : []
  })
  const seconds = sections.reduce((sum, { section }) => sum + section.seconds, 0)
  return {
    module,
    sections,
    questions: places.map(({ number }) => number),
    minutes: sections.length > 0 ? Math.max(1, Math.round(seconds / 60)) : module.minutes,
  }
}
