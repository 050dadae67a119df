import { arrangementMessagesZh } from './arrangement-messages.zh-CN'
import { candidateMessagesZh } from './candidate-messages.zh-CN'
import { examListMessagesZh } from './exam-list-messages.zh-CN'
import { policyMessagesZh } from './policy-messages.zh-CN'
import { recordMessagesZh } from './record-messages.zh-CN'
import { refusalMessagesZh } from './refusal-messages.zh-CN'
import { removalMessagesZh } from './removal-messages.zh-CN'
import { resultMessagesZh } from './result-messages.zh-CN'
import { sessionMessagesZh } from './session-messages.zh-CN'

export const examsZh = {
  ...arrangementMessagesZh,
  ...candidateMessagesZh,
  ...examListMessagesZh,
  ...policyMessagesZh,
  ...recordMessagesZh,
  ...removalMessagesZh,
  ...resultMessagesZh,
  ...sessionMessagesZh,
  ...refusalMessagesZh,
} as const
