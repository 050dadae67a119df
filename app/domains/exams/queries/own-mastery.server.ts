import type { AccountActor } from '~/domains/audit/model/actor'
import { topicNames } from '~/domains/items/queries/topic-names.server'
import { ownRead } from '~/domains/organization/queries/scoped-read.server'
import { topicShares } from '../model/topic-shares'
import type { QuestionScore } from '../model/scoring'
import { sealedForm } from './sealed-form.server'

const LOOK_BACK_DAYS = 90
const ATTEMPTS_AT_MOST = 20

/** How much of each main topic the officer got right in the visible results of the last 90 days. */
export async function ownMastery(actor: AccountActor, now: Date) {
  const since = new Date(now.getTime() - LOOK_BACK_DAYS * 86_400_000)
  const own = ownRead(actor)
  const results = await own.result.findMany({
    where: { markedAt: { gte: since } },
    orderBy: { markedAt: 'desc' },
    take: ATTEMPTS_AT_MOST,
    select: { perQuestion: true, attempt: { select: { paperId: true } } },
  })
  const forms = await Promise.all(results.map(({ attempt }) => sealedForm(attempt.paperId)))
  const marked = results.flatMap(({ perQuestion }, index) => {
    const form = forms[index]
    return form ? [{ paper: form.paper, scores: perQuestion as unknown as readonly QuestionScore[] }] : []
  })
  const topics = await topicNames()
  const mainOf = new Map(topics.map(({ slug, parent }) => [slug, parent ?? slug]))
  const shares = topicShares(marked, (topic) => mainOf.get(topic) ?? topic)
  return topics.flatMap(({ slug, nameZh, nameEn }) => {
    const share = shares.get(slug)
    return share === undefined ? [] : [{ slug, nameZh, nameEn, share }]
  })
}
