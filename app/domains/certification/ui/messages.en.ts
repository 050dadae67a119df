import type { MessageShape } from '~/ui/messages/message-shape'
import type { certificationZh } from './messages.zh-CN'

export const certificationEn: MessageShape<typeof certificationZh> = {}
