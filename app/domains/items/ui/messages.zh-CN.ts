import { bankMessagesZh } from './bank-messages.zh-CN'
import { blueprintMessagesZh } from './blueprint-messages.zh-CN'
import { itemMessagesZh } from './item-messages.zh-CN'
import { writingMessagesZh } from './writing-messages.zh-CN'

export const itemsZh = { ...bankMessagesZh, ...itemMessagesZh, ...blueprintMessagesZh, ...writingMessagesZh } as const
