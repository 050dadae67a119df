import type { MessageShape } from './message-shape'
import type { pagesZh } from './pages.zh-CN'

export const pagesEn: MessageShape<typeof pagesZh> = {}
