import type { MessageShape } from '~/ui/messages/message-shape'
import type { hallZh } from './hall-messages.zh-CN'

export const hallEn: MessageShape<typeof hallZh> = {}
