import { topicNames } from '~/domains/items/queries/topic-names.server'
import { articlePath, formatCitation, type Citation } from '~/domains/regulations/model/citation'
import { citedVersions } from '~/domains/regulations/queries/cited-versions.server'
import { placeToRead, readingList, type ReadingPlace } from '~/domains/study/model/reading-list'
import { readingShelf } from '~/domains/study/queries/reading-shelf.server'
import type { Language } from '~/platform/language'
import { answerReview } from '../model/answer-review'
import { isBlank } from '../model/response'
import type { attemptResult } from './attempt-result.server'

type VisibleResult = Extract<Awaited<ReturnType<typeof attemptResult>>, { isVisible: true }>

/** A visible result question by question, in the order this candidate met them, with the law behind each and where to study it. */
export async function resultReview({ paper, order, responses, perQuestion }: VisibleResult, language: Language) {
  const [topics, versions, shelf] = await Promise.all([topicNames(), citedVersions(), readingShelf()])
  const scores = new Map(perQuestion.map((score) => [score.questionId, score]))
  const names = new Map(topics.map(({ slug, nameZh, nameEn }) => [slug, { zh: nameZh, en: nameEn }]))
  const text = (citation: Citation) => {
    const version = versions.find((row) => row.regulation === citation.regulation && row.version === citation.version)
    return version ? formatCitation(language, citation, version) : `${citation.regulation} ${citation.article}`
  }
  const reviewed = answerReview(paper, order, responses)
  const questions = reviewed.map(({ topic, citations, ...question }) => ({
    ...question,
    topic: names.get(topic) ?? { zh: topic, en: topic },
    topicSlug: topic,
    marks: scores.get(question.questionId)?.marks ?? 0,
    isAnswered: !isBlank(responses[question.questionId]),
    citations: citations.map((citation) => ({ text: text(citation), href: articlePath(citation) })),
    reading: linkTo(placeToRead({ topic, citations }, shelf.modules)),
  }))
  const missed = reviewed.filter(({ questionId, of }) => (scores.get(questionId)?.marks ?? 0) < of)
  return {
    questions,
    weakTopics: weakTopics(questions),
    reading: readingList(missed, shelf.modules, shelf.practices),
    sections: sectionMarks(paper, scores),
  }
}

/** Only what the page shows of the place: its address, and the titles of module and section. */
function linkTo(place: ReadingPlace | null) {
  if (!place) return undefined
  const title = ({ titleZh, titleEn }: { readonly titleZh: string; readonly titleEn: string }) => ({ zh: titleZh, en: titleEn })
  const { module, section } = place
  return { slug: module.slug, sectionId: section?.id ?? null, titles: [module, ...(section ? [section] : [])].map(title) }
}

interface Reviewed {
  readonly topicSlug: string
  readonly topic: { readonly zh: string; readonly en: string | null }
  readonly marks: number
  readonly of: number
}

/** Topics in which something was lost, the weakest first. */
function weakTopics(questions: readonly Reviewed[]) {
  const bySlug = new Map<string, Reviewed[]>()
  for (const question of questions) bySlug.set(question.topicSlug, [...(bySlug.get(question.topicSlug) ?? []), question])
  return [...bySlug]
    .map(([slug, asked]) => ({
      slug,
      name: asked[0]!.topic,
      right: asked.filter(({ marks, of }) => marks >= of).length,
      questions: asked.length,
    }))
    .filter(({ right, questions: all }) => right < all)
    .sort((a, b) => a.right / a.questions - b.right / b.questions || b.questions - a.questions)
    .slice(0, 8)
}

function sectionMarks(paper: VisibleResult['paper'], scores: ReadonlyMap<string, { readonly marks: number }>) {
  return paper.sections.map(({ type, questions }) => ({
    type,
    marks: questions.reduce((sum, { questionId }) => sum + (scores.get(questionId)?.marks ?? 0), 0),
    totalMarks: questions.reduce((sum, { marks }) => sum + marks, 0),
  }))
}
