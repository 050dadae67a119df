import { z } from 'zod'
import { auditedCommand } from '~/domains/audit/audited-command.server'
import { ok, refuse } from '~/platform/outcome'
import { ItemSlug } from '../model/item'
import { ItemForm } from '../model/item-form'
import { ItemStand } from '../model/working-copy'
import { bankPlace } from './bank-place.server'
import { itemInHand } from './item-in-hand.server'

/**
 * Keeps what a writer has typed, finished or not, as the next working copy of the item. It may be faulty: it is judged when it is
 * submitted. No reviewer is asked about it, and no paper takes it.
 */
export const keepWorkingCopy = auditedCommand({
  name: 'items.working-copy.kept',
  // its name keeps the key out of the audit entry
  input: z.object({ secretForm: ItemForm.extend({ slug: ItemSlug }), stand: ItemStand }),
  permit: 'items.item.write',
  place: bankPlace('items.item.write'),
  subject: ({ input, value }) => ({ item: input.secretForm.slug, copy: value?.copy }),
  async run({ tx, actor, input: { secretForm: form, stand }, now }) {
    const held = await itemInHand(tx, form, stand)
    if (!held.ok) return refuse(held.refusal, held.detail)
    const copy = held.value.stand.copy + 1
    const kept = { itemId: held.value.id, number: copy, madeOn: stand.version, form, writtenById: actor.officerId, savedAt: now }
    await tx.workingCopy.create({ data: kept, select: { id: true } })
    return ok({ slug: form.slug, copy })
  },
})
