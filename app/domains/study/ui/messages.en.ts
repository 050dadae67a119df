import type { MessageShape } from '~/ui/messages/message-shape'
import { articleEn } from './article/article-messages.en'
import type { studyZh } from './messages.zh-CN'

export const studyEn: MessageShape<typeof studyZh> = {
  article: articleEn,
}
