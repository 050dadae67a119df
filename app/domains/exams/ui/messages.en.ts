import type { MessageShape } from '~/ui/messages/message-shape'
import { arrangementMessagesEn } from './arrangement-messages.en'
import { candidateMessagesEn } from './candidate-messages.en'
import { examListMessagesEn } from './exam-list-messages.en'
import type { examsZh } from './messages.zh-CN'
import { policyMessagesEn } from './policy-messages.en'
import { recordMessagesEn } from './record-messages.en'
import { refusalMessagesEn } from './refusal-messages.en'
import { removalMessagesEn } from './removal-messages.en'
import { resultMessagesEn } from './result-messages.en'
import { sessionMessagesEn } from './session-messages.en'

export const examsEn: MessageShape<typeof examsZh> = {
  ...arrangementMessagesEn,
  ...candidateMessagesEn,
  ...examListMessagesEn,
  ...policyMessagesEn,
  ...recordMessagesEn,
  ...removalMessagesEn,
  ...resultMessagesEn,
  ...sessionMessagesEn,
  ...refusalMessagesEn,
}
