import { deskPagesEn } from './desk-pages.en'
import { homePagesEn } from './home-pages.en'
import type { MessageShape } from './message-shape'
import type { pagesZh } from './pages.zh-CN'

export const pagesEn: MessageShape<typeof pagesZh> = { ...homePagesEn, ...deskPagesEn }
