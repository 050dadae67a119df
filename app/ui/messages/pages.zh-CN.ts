import { deskPagesZh } from './desk-pages.zh-CN'
import { homePagesZh } from './home-pages.zh-CN'

export const pagesZh = { ...homePagesZh, ...deskPagesZh } as const
