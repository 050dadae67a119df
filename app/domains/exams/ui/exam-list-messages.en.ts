import type { MessageShape } from '~/ui/messages/message-shape'
import type { examListMessagesZh } from './exam-list-messages.zh-CN'

export const examListMessagesEn: MessageShape<typeof examListMessagesZh> = {
  list: {
    title: 'Exams',
    lead_one: '{{count}} exam is open to you.',
    lead_other: '{{count}} exams are open to you.',
    leadNone: 'No exam is open to you now.',
    now: 'Open now',
    nowEmpty: 'No exam is open now',
    nowEmptyMore: 'Exams arranged for you will be listed here when they open.',
    past: 'Taken',
    pastEmpty: 'None taken yet.',
    facts: '{{minutes}} minutes · {{questions}} questions · {{marks}} points',
    place: '{{room}}, seat {{desk}} · ticket {{ticket}}',
    until: 'open until {{time}}',
    entryUntil: 'entry closes at {{time}}',
    enter: 'Enter the hall',
    resume: 'Continue',
    rehearse: 'Check this computer',
    passMark: 'pass line {{pass}}',
    result: 'See the result',
    act: 'Open',
    exam: 'Exam',
    day: 'Day',
    marks: 'Points',
    verdict: 'Result',
  },
}
