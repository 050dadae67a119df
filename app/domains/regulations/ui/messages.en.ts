import type { MessageShape } from '~/ui/messages/message-shape'
import type { regulationsZh } from './messages.zh-CN'

export const regulationsEn: MessageShape<typeof regulationsZh> = {}
