import { examListMessagesZh } from './exam-list-messages.zh-CN'
import { resultMessagesZh } from './result-messages.zh-CN'
import { sessionMessagesZh } from './session-messages.zh-CN'

export const examsZh = { ...examListMessagesZh, ...resultMessagesZh, ...sessionMessagesZh } as const
