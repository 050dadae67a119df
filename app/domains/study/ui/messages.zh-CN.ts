import { articleZh } from './article/article-messages.zh-CN'

export const studyZh = {
  article: articleZh,
} as const
