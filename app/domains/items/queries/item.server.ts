import { holds, type AccountActor } from '~/domains/audit/model/actor'
import { namesOfOfficers } from '~/domains/organization/queries/officer-names.server'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { notFound } from '~/platform/http'
import { citationsOf, ItemContent } from '../model/item'
import { approvalsMissing, isApproved, itemStatus, mayReview } from '../model/item-approval'
import { citationFacts } from './citation-facts.server'
import { headlines } from './newest-versions.server'

/** One item: a version of it with key and law (the newest unless another is asked for), and how every version was judged. @throws 404 */
export async function item(actor: AccountActor, slug: string, asked: number | null, now: Date) {
  const read = scopedRead(actor, 'items.item.view')
  const found = await read.item.findUnique({
    where: { slug },
    select: {
      slug: true,
      exposure: true,
      sets: true,
      topic: { select: { slug: true, nameZh: true, nameEn: true } },
      versions: {
        orderBy: { number: 'desc' },
        select: {
          ...{ id: true, number: true, body: true, createdAt: true, writtenById: true },
          reviews: { orderBy: { at: 'asc' }, select: { reviewerId: true, verdict: true, remark: true, at: true } },
        },
      },
    },
  })
  const [newest] = found?.versions ?? []
  const shown = asked === null ? newest : found?.versions.find(({ number }) => number === asked)
  if (!found || !newest || !shown) throw notFound()
  const content = ItemContent.parse(shown.body)
  const people = found.versions.flatMap(({ writtenById, reviews }) => [writtenById ?? [], reviews.map(({ reviewerId }) => reviewerId)])
  const [names, citations, enemies] = await Promise.all([
    namesOfOfficers(people.flat()),
    citationFacts(citationsOf(content), now),
    enemiesOf(read, content.enemies),
  ])
  const judged = mayReview(newest, actor.officerId)
  return {
    ...{ slug, exposure: found.exposure, topic: found.topic, sets: found.sets as string[], content, citations, enemies },
    ...{ versionId: shown.id, number: shown.number, isNewest: shown.id === newest.id },
    /** the version that papers take, if any */
    inUse: found.versions.find(isApproved)?.number ?? null,
    mayReview: holds(actor, 'items.item.review'),
    reviewRefusal: judged.ok ? null : judged.refusal,
    versions: found.versions.map(({ id, number, createdAt, writtenById, reviews }) => ({
      ...{ id, number, status: itemStatus({ writtenById, reviews }), missing: approvalsMissing({ writtenById, reviews }) },
      createdAt: createdAt.toISOString(),
      isShipped: writtenById === null,
      writer: (writtenById && names.get(writtenById)) || null,
      reviews: reviews.map(({ reviewerId, verdict, remark, at }) => ({
        ...{ verdict: verdict as 'APPROVED' | 'RETURNED', remark, at: at.toISOString() },
        reviewer: names.get(reviewerId) ?? null,
      })),
    })),
  }
}

/** Items that must not stand beside this one; what the bank does not hold is named all the same. */
async function enemiesOf(read: ReturnType<typeof scopedRead>, slugs: readonly string[]) {
  const rows = await read.item.findMany({
    where: { slug: { in: [...slugs] } },
    select: { slug: true, versions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } } },
  })
  const versionOf = new Map(rows.map(({ slug, versions }) => [slug, versions[0]?.id ?? '']))
  const lines = await headlines(read, [...versionOf.values()].filter(Boolean))
  return slugs.map((slug) => ({ slug, headline: lines.get(versionOf.get(slug) ?? '') ?? null }))
}
