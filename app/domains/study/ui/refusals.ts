import type { DoorRefusal } from '~/domains/audit/model/door-refusal'
import type { MessageKey } from '~/ui/translate'
import type { QuickCheckRefusal } from '../model/quick-check'

/** Every way in which study says no to an act. */
export type StudyRefusal =
  | DoorRefusal
  | QuickCheckRefusal
  | 'unknown-section'
  | 'unknown-check'
  | 'newer-version'
  | 'not-read-yet'
  | 'unknown-module'
  | 'due-in-the-past'
  | 'officer-not-in-unit'
  | 'unknown-step'
  | 'not-your-turn'
  | 'run-ended'
  | 'numbers-twice'

/** The sentence for a refusal. */
export function refusalKey<R extends StudyRefusal>(refusal: R) {
  return `study:refusals.${refusal}` as const satisfies MessageKey
}
