import type { MessageShape } from '~/ui/messages/message-shape'
import type { examsZh } from './messages.zh-CN'

export const examsEn: MessageShape<typeof examsZh> = {}
