import { examListMessagesZh } from './exam-list-messages.zh-CN'
import { recordMessagesZh } from './record-messages.zh-CN'
import { refusalMessagesZh } from './refusal-messages.zh-CN'
import { resultMessagesZh } from './result-messages.zh-CN'
import { sessionMessagesZh } from './session-messages.zh-CN'

export const examsZh = {
  ...examListMessagesZh,
  ...recordMessagesZh,
  ...resultMessagesZh,
  ...sessionMessagesZh,
  ...refusalMessagesZh,
} as const
