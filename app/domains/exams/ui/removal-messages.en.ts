import type { MessageShape } from '~/ui/messages/message-shape'
import type { removalMessagesZh } from './removal-messages.zh-CN'

export const removalMessagesEn: MessageShape<typeof removalMessagesZh> = {
  removal: {
    title: 'Take a candidate off the list',
    act: 'Take off',
    actOf: 'Take {{name}} off the list',
    why: 'Whoever has started cannot be taken off, as answers and results are kept; nor can the absent, as an absence is on record.',
    reason: 'Reason',
    reasonHint: 'It goes into the room record, as in “on duty that day, will sit with batch 3”.',
    after: 'After this',
    afterList: 'This exam leaves the officer’s own list, and the ticket is void.',
    afterRecord: 'Name, ticket, desk, reason and who did it go into the room record and cannot be altered.',
    afterAgain: 'While enrolment is open the officer can be enrolled again, with a new ticket.',
    submit: 'Take off the list',
    cancel: 'Leave on the list',
    done: 'One candidate was taken off the list.',
    started: '{{name}} has started and cannot be taken off.',
    startedMore:
      'From the start on, an attempt is part of the exam’s record; answers and evidence are kept. For misconduct or a mistake, note it in the room record and follow the rules for it.',
    absent: '{{name}} did not enter in time, is recorded as absent and cannot be taken off.',
    absentMore: 'An absence is a fact of this session. For a make-up, arrange another session.',
    back: 'Back to the list',
    desk: 'Desk',
  },
  clash: {
    title_one: '{{count}} candidate has another exam at the same time and cannot finish both.',
    title_other: '{{count}} candidates have another exam at the same time and cannot finish both.',
    more: 'Ask the officers and put one of the two lists right.',
    line: '{{name}} ({{badge}}): {{exam}}, {{place}}',
  },
  room: {
    title_one: '{{count}} session is held in this room at this time',
    title_other: '{{count}} sessions are held in this room at this time',
    line: '{{exam}} · {{unit}} · {{time}}',
    rest_one: 'and {{count}} more session',
    rest_other: 'and {{count}} more sessions',
    more: 'Change the room or the time; if they are to share the room, tick the box and send again.',
    look: 'See these sessions',
    confirm: 'I know of these sessions; arrange it in this room all the same',
  },
}
