import { topicNames } from '~/domains/items/queries/topic-names.server'
import { articlePath, formatCitation, type Citation } from '~/domains/regulations/model/citation'
import { citedVersions } from '~/domains/regulations/queries/cited-versions.server'
import { modulesByTopic } from '~/domains/study/queries/modules-by-topic.server'
import type { Language } from '~/platform/language'
import { answerReview } from '../model/answer-review'
import { isBlank } from '../model/response'
import type { attemptResult } from './attempt-result.server'

type VisibleResult = Extract<Awaited<ReturnType<typeof attemptResult>>, { isVisible: true }>

/** A visible result question by question, in the order this candidate met them, with the law behind each and where to study it. */
export async function resultReview({ paper, order, responses, perQuestion }: VisibleResult, language: Language) {
  const [topics, versions, modules] = await Promise.all([topicNames(), citedVersions(), modulesByTopic()])
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
    module: modules.get(topic),
  }))
  return { questions, weakTopics: weakTopics(questions), sections: sectionMarks(paper, scores) }
}

interface Reviewed {
  readonly topicSlug: string
  readonly topic: { readonly zh: string; readonly en: string | null }
  readonly marks: number
  readonly of: number
  readonly module?: { readonly href: string; readonly title: { readonly zh: string; readonly en: string | null } }
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
      module: asked[0]!.module,
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
