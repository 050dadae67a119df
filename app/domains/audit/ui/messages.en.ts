import type { MessageShape } from '~/ui/messages/message-shape'
import type { auditZh } from './messages.zh-CN'

export const auditEn: MessageShape<typeof auditZh> = {}
