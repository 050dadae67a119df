import type { DoorRefusal } from '~/domains/audit/model/door-refusal'
import type { MessageKey } from '~/ui/translate'

/** Every way in which this domain says no. */
export type OrganizationRefusal =
  | DoorRefusal
  | 'wrong-sign-in'
  | 'sign-in-blocked'
  | 'account-disabled'
  | 'wrong-password'
  | 'passwords-differ'
  | 'password-weak'
  | 'password-same'
  | 'badge-taken'
  | 'account-exists'
  | 'account-missing'
  | 'role-conflict'
  | 'own-role'
  | 'already-ended'
  | 'unit-unknown'
  | 'unit-not-yours'
  | 'before-present-posting'
  | 'nothing-to-lift'
  | 'level-does-not-fit'
  | 'code-taken'

/** The sentence for a refusal. */
export function refusalKey<R extends OrganizationRefusal>(refusal: R) {
  return `organization:refusals.${refusal}` as const satisfies MessageKey
}
