import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'
import { mayReview } from '../model/item-approval'
import { bankPlace } from './bank-place.server'

/** A second person judges item versions, one or many; one they may not judge stops all (DESIGN §4: author ≠ approver). */
export const reviewItems = auditedCommand({
  name: 'items.items.reviewed',
  input: z.object({
    itemVersionIds: z.array(z.uuid()).min(1).max(1000),
    verdict: z.enum(['APPROVED', 'RETURNED']),
    remark: z.string().trim().max(1000).nullable().default(null),
  }),
  permit: 'items.item.review',
  place: bankPlace('items.item.review'),
  subject: ({ input }) => ({ itemVersionIds: input.itemVersionIds }),
  async run({ tx, actor, input: { itemVersionIds, verdict, remark }, now }) {
    const ids = [...new Set(itemVersionIds)]
    const versions = await tx.itemVersion.findMany({
      where: { id: { in: ids } },
      select: { id: true, writtenById: true, reviews: { select: { reviewerId: true, verdict: true } } },
    })
    if (versions.length < ids.length) return refuse('not-found')
    for (const version of versions) {
      const outcome = mayReview(version, actor.officerId)
      if (!outcome.ok) return refuse(outcome.refusal, { itemVersionId: version.id })
    }
    if (verdict === 'RETURNED' && !remark) return refuse('reason-needed')
    await tx.itemReview.createMany({
      data: ids.map((itemVersionId) => ({ itemVersionId, reviewerId: actor.officerId, verdict, remark, at: now })),
    })
    return ok({ reviewed: ids.length })
  },
})
