import type { AccountActor } from '~/domains/audit/model/actor'
import { namesOfOfficers } from '~/domains/organization/queries/officer-names.server'
import { scopedRead } from '~/domains/organization/queries/scoped-read.server'
import type { Refused } from '~/platform/outcome'
import { afterAct } from '../model/form-act'
import { plainAnswer, type FormAnswer } from '../model/form-answer'
import { namesOfWarnings } from '../model/form-warnings'
import { ItemSlug } from '../model/item'
import { readItemForm } from '../model/read-item-form'
import { ItemStand } from '../model/working-copy'
import { checkedForm } from '../queries/checked-form.server'
import { keepWorkingCopy } from './keep-working-copy.server'
import type { MovedOn } from './item-in-hand.server'
import { writeItem } from './write-item.server'

export interface AnsweredForm {
  /** where to go when it is done; null: the page comes back with the answer */
  readonly to: string | null
  readonly answer: FormAnswer | null
  readonly status: number
}

/**
 * One button of the item form, pressed: a row more or less, a check, a preview, a working copy, a version for review. Whatever comes of
 * it, the page comes back with everything that was typed. A slug given by the address stands for the one of the form. @throws 403
 */
export async function answeredForm(actor: AccountActor, sent: FormData, slug: string | null, now: Date): Promise<AnsweredForm> {
  scopedRead(actor, 'items.item.write')
  const read = readItemForm(sent)
  const stand = ItemStand.safeParse({ version: Number(sent.get('version')), copy: Number(sent.get('copy')) })
  if (!read || !stand.success) return { to: null, answer: null, status: 400 }
  const form = slug === null ? read : { ...read, slug }
  const [intent = '', ...rest] = String(sent.get('intent')).split(' ')
  const plain = plainAnswer(form, stand.data)
  switch (intent) {
    case 'row':
      return page({ ...plain, form: afterAct(form, rest.join(' ')) })
    case 'save':
      return save(actor, plain, now)
    case 'submit':
      return submit(actor, plain, String(sent.get('seen') ?? ''), now)
    default: {
      const { faults, warnings } = await checkedForm(actor, form, now)
      return page({ ...plain, faults, warnings, isPreview: intent === 'preview' })
    }
  }
}

async function save(actor: AccountActor, plain: FormAnswer, now: Date): Promise<AnsweredForm> {
  const { form, stand } = plain
  // a working copy may lack anything but the name it is kept under
  if (!ItemSlug.safeParse(form.slug).success) return page({ ...plain, faults: [{ field: 'slug', fault: 'slug-form' }] }, 400)
  const outcome = await keepWorkingCopy(actor, { secretForm: form, stand }, now)
  return outcome.ok ? done(`/items/${form.slug}/edit?saved=1`) : refused(plain, outcome)
}

async function submit(actor: AccountActor, plain: FormAnswer, seen: string, now: Date): Promise<AnsweredForm> {
  const { form, stand } = plain
  const { faults, warnings, content } = await checkedForm(actor, form, now)
  const checked = { ...plain, faults, warnings }
  if (!content) return page({ ...checked, refusal: faults.length === 0 ? 'bad-input' : null }, 400)
  if (warnings.length > 0 && seen !== namesOfWarnings(warnings)) return page({ ...checked, asksTwice: true }, 409)
  const secretItem = { slug: form.slug, topic: form.topic, sets: form.sets, content }
  const outcome = await writeItem(actor, { secretItem, stand }, now)
  return outcome.ok ? done(`/items/${form.slug}?submitted=${outcome.value.number}`) : refused(checked, outcome)
}

/** A refusal beside the field where there is one; whom somebody overtook stands on the newer state now, and may save over it knowingly. */
async function refused(plain: FormAnswer, { refusal, detail }: Refused<string>): Promise<AnsweredForm> {
  if (refusal === 'bad-input') return page({ ...plain, refusal }, 400)
  if (refusal === 'slug-taken') return page({ ...plain, faults: [{ field: 'slug', fault: 'slug-taken' }] }, 409)
  if (refusal !== 'moved-on') return page({ ...plain, refusal }, 409)
  const { what, byOfficerId, at, stand } = detail as unknown as MovedOn
  const names = await namesOfOfficers(byOfficerId ? [byOfficerId] : [])
  const by = (byOfficerId && names.get(byOfficerId)) || null
  return page({ ...plain, stand, refusal, moved: { what, by, at, version: stand.version } }, 409)
}

function page(answer: FormAnswer, status = 200): AnsweredForm {
  return { to: null, answer, status }
}

function done(to: string): AnsweredForm {
  return { to, answer: null, status: 302 }
}
