import type { MessageShape } from './message-shape'
import type { kitZh } from './kit.zh-CN'

export const kitEn: MessageShape<typeof kitZh> = {}
