import type { MessageShape } from '~/ui/messages/message-shape'
import type { itemsZh } from './messages.zh-CN'

export const itemsEn: MessageShape<typeof itemsZh> = {}
