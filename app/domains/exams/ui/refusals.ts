import type { MessageKey } from '~/ui/translate'
import { refusalMessagesZh } from './refusal-messages.zh-CN'

/** Every way in which this domain says no. */
export type ExamRefusal = keyof (typeof refusalMessagesZh)['refusals']

/** The sentence for a refusal; one that is not known here says that something is to be corrected. */
export function examRefusalKey(refusal: string): MessageKey {
  return Object.hasOwn(refusalMessagesZh.refusals, refusal) ? `exams:refusals.${refusal as ExamRefusal}` : 'exams:refusals.bad-input'
}

/** What the hall's protocol may refuse, with its HTTP status. Which entry of many is refused stands inside a reply and needs none. */
const hallStatuses = {
  'bad-request': 400,
  'signed-out': 401,
  'foreign-origin': 403,
  'not-started': 403,
  'insecure-context': 403,
  'code-needed': 403,
  'wrong-code': 403,
  'code-expired': 403,
  'code-locked': 403,
  'password-needed': 403,
  'wrong-password': 403,
  'no-such-address': 404,
  'not-a-candidate': 404,
  'not-your-attempt': 404,
  'not-open-yet': 409,
  'session-over': 409,
  'late-entry-closed': 409,
  'seat-elsewhere': 409,
  'seat-superseded': 409,
  'attempt-ended': 409,
  'needs-postgres': 409,
  'entries-missing': 409,
  'unknown-question': 409,
  'bad-response': 409,
  'content-differs': 409,
  'after-deadline': 409,
  'after-grace': 409,
  'too-large': 413,
  busy: 503,
} as const satisfies Partial<Record<ExamRefusal, number>>

export type HallRefusal = keyof typeof hallStatuses

/** Status and sentence of a refusal in the hall's protocol. */
export function hallRefusal(refusal: HallRefusal): { readonly status: number; readonly key: MessageKey } {
  return { status: hallStatuses[refusal], key: examRefusalKey(refusal) }
}
