import type { MessageShape } from '~/ui/messages/message-shape'
import type { organizationZh } from './messages.zh-CN'

export const organizationEn: MessageShape<typeof organizationZh> = {}
