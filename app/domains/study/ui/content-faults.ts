import type { Translate } from '~/ui/translate'
import type { ContentFault } from '../model/content-fault'

/** The sentence for a fault, to be read beside file and line. */
export function faultSentence(t: Translate, { fault, detail }: Pick<ContentFault, 'fault' | 'detail'>): string {
  return t(`study:faults.${fault}`, detail)
}
