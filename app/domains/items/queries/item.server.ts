import { holds, type AccountActor } from '~/domains/audit/model/actor'
import { namesOfOfficers } from '~/domains/organization/queries/officer-names.server'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import { notFound } from '~/platform/http'
import { citationsOf, ItemContent } from '../model/item'
import { approvalsMissing, isApproved, itemStatus, mayReview } from '../model/item-approval'
import { changesBetween } from '../model/version-changes'
import { openForm } from '../model/working-copy'
import { citationFacts } from './citation-facts.server'
import { headlines } from './newest-versions.server'

/** One item: a version of it with key and law (the newest unless another is asked for), and how every version was judged. @throws 404 */
export async function item(actor: AccountActor, slug: string, asked: number | null, now: Date) {
  const read = scopedRead(actor, 'items.item.view')
  const found = await read.item.findUnique({
    where: { slug },
    select: {
      id: true,
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
  const mayWrite = holds(actor, 'items.item.write') && found.exposure !== 'public'
  const kept = mayWrite ? await openCopyOf(read, found.id, newest) : null
  const people = found.versions.flatMap(({ writtenById, reviews }) => [writtenById ?? [], reviews.map(({ reviewerId }) => reviewerId)])
  const [names, citations, enemies] = await Promise.all([
    namesOfOfficers([...people.flat(), kept?.writtenById ?? []].flat()),
    citationFacts(
      found.versions.flatMap(({ body }) => citationsOf(ItemContent.parse(body))),
      now,
    ),
    enemiesOf(read, content.enemies),
  ])
  const judged = mayReview(newest, actor.officerId)
  return {
    ...{ slug, exposure: found.exposure, topic: found.topic, sets: found.sets as string[], content, citations, enemies },
    ...{ versionId: shown.id, number: shown.number, isNewest: shown.id === newest.id },
    /** the version that papers take, if any */
    inUse: found.versions.find(isApproved)?.number ?? null,
    mayReview: holds(actor, 'items.item.review'),
    /** whether this person may make the next version */
    mayWrite,
    /** what a writer has saved for the next version and not submitted; only writers hear of it */
    copy: kept && { at: kept.savedAt.toISOString(), by: names.get(kept.writtenById) ?? null },
    reviewRefusal: judged.ok ? null : judged.refusal,
    versions: found.versions.map(({ id, number, body, createdAt, writtenById, reviews }, index) => ({
      ...{ id, number, status: itemStatus({ writtenById, reviews }), missing: approvalsMissing({ writtenById, reviews }) },
      createdAt: createdAt.toISOString(),
      isShipped: writtenById === null,
      changes: changesSince(found.versions[index + 1], body),
      writer: (writtenById && names.get(writtenById)) || null,
      reviews: reviews.map(({ reviewerId, verdict, remark, at }) => ({
        ...{ verdict: verdict as 'APPROVED' | 'RETURNED', remark, at: at.toISOString() },
        reviewer: names.get(reviewerId) ?? null,
      })),
    })),
  }
}

/** What reads otherwise than in the version before; null: there is none before. */
function changesSince(before: { readonly body: unknown } | undefined, body: unknown) {
  return before ? changesBetween(ItemContent.parse(before.body), ItemContent.parse(body)) : null
}

async function openCopyOf(read: ReturnType<typeof scopedRead>, itemId: string, newest: { readonly number: number }) {
  const kept = await read.workingCopy.findFirst({ where: { itemId }, orderBy: { number: 'desc' } })
  return kept && openForm(newest, kept) ? kept : null
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
