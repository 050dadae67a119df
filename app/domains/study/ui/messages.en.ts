import type { MessageShape } from '~/ui/messages/message-shape'
import type { studyZh } from './messages.zh-CN'

export const studyEn: MessageShape<typeof studyZh> = {}
