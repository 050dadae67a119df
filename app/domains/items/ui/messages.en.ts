import type { MessageShape } from '~/ui/messages/message-shape'
import { bankMessagesEn } from './bank-messages.en'
import { blueprintMessagesEn } from './blueprint-messages.en'
import { itemMessagesEn } from './item-messages.en'
import type { itemsZh } from './messages.zh-CN'
import { writingMessagesEn } from './writing-messages.en'

export const itemsEn: MessageShape<typeof itemsZh> = { ...bankMessagesEn, ...itemMessagesEn, ...blueprintMessagesEn, ...writingMessagesEn }
