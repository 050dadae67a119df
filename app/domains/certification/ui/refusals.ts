import type { DoorRefusal } from '~/domains/audit/model/door-refusal'
import type { MessageKey } from '~/ui/translate'
import type { ActRefusal } from '../model/act-rules'
import { certificationZh } from './messages.zh-CN'

/** Every way in which this domain says no. */
export type CertificationRefusal =
  | DoorRefusal
  | ActRefusal
  | 'already-decided'
  | 'own-certificate'
  | 'own-proposal'
  | 'published-it-yourself'
  | 'effective-before-the-exam'
  | 'suspended-now'
  | 'needs-single-review'
  | 'reason-needed'
  | 'another-act-waiting'
  | 'another-kind-of-act'

/** The sentence for a refusal. */
export function refusalKey<R extends CertificationRefusal>(refusal: R) {
  return `certification:refusals.${refusal}` as const satisfies MessageKey
}

/** The same for a refusal that came over a form; one without a sentence of its own says that something is to be corrected. */
export function sentRefusalKey(refusal: string): MessageKey {
  return refusal in certificationZh.refusals && refusal !== 'field' ? refusalKey(refusal as CertificationRefusal) : refusalKey('bad-input')
}

const FIELDS = ['documentNo', 'effectiveOn', 'untilOn', 'reason', 'basis'] as const

/** What to do about a field that was not accepted. */
export function fieldKey(field: string): MessageKey | null {
  const known = FIELDS.find((name) => name === field)
  return known ? `certification:refusals.field.${known}` : null
}
