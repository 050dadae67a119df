import type { MessageShape } from '~/ui/messages/message-shape'
import type { recordMessagesZh } from './record-messages.zh-CN'

export const recordMessagesEn: MessageShape<typeof recordMessagesZh> = {
  extension: {
    title: 'Add time',
    effect: 'Everybody still answering in this room gets the minutes; a deadline only ever gets later. The reason goes into the record.',
    minutes: 'Minutes',
    reason: 'Reason',
    submit: 'Add time',
  },
  record: {
    who: 'Desk {{desk}}, {{name}}',
    CODE_ISSUED: 'The invigilator issued a take-over code',
    CODE_REFUSED: 'Wrong take-over code, {{remaining}} attempts left',
    PASSWORD_REFUSED: 'Wrong password at a change of machine',
    SEAT_TAKEN: 'Goes on at another machine (seat {{seat}}); the seat before no longer counts',
    DEADLINE_EXTENDED: '{{minutes}} minutes added: {{reason}}',
    CANDIDATE_REMOVED: 'Taken off the list of candidates (ticket {{ticket}}): {{reason}}',
    CONTENT_DIFFERS: 'Other content under a used number: kept as evidence, the answer was not overwritten',
    other: 'Other: {{kind}}',
  },
}
