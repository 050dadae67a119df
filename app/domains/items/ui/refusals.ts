import type { DoorRefusal } from '~/domains/audit/model/door-refusal'
import type { MessageKey } from '~/ui/translate'
import type { ReviewRefusal } from '../model/item-approval'
import { bankMessagesZh } from './bank-messages.zh-CN'

/** Every way in which a review may be refused. */
export type ItemRefusal = DoorRefusal | ReviewRefusal | 'reason-needed'

/** The sentence for a refusal. */
export function refusalKey<R extends ItemRefusal>(refusal: R) {
  return `items:refusals.${refusal}` as const satisfies MessageKey
}

/** The same for a refusal that came over a form; one without a sentence of its own says that something is to be corrected. */
export function sentRefusalKey(refusal: string): MessageKey {
  return Object.hasOwn(bankMessagesZh.refusals, refusal) ? refusalKey(refusal as ItemRefusal) : refusalKey('bad-input')
}
