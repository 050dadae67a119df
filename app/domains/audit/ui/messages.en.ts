import type { MessageShape } from '~/ui/messages/message-shape'
import type { auditZh } from './messages.zh-CN'

export const auditEn: MessageShape<typeof auditZh> = {
  record: {
    title: 'Record of acts',
    lead: 'Every act, the refused ones too, is written here; what is written cannot be changed or deleted.',
    caption: 'Record of acts, newest first',
    at: 'Time',
    actor: 'By',
    name: 'Act',
    outcome: 'Outcome',
    address: 'Address',
    system: 'The platform',
    public: 'Not signed in',
    find: 'Find by act',
    submit: 'Find',
    done: 'Done',
    none: 'No entry fits',
  },
}
