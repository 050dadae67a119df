import type { MessageShape } from '~/ui/messages/message-shape'
import type { articleZh } from './article-messages.zh-CN'

export const articleEn: MessageShape<typeof articleZh> = {
  aims: 'After this you can',
  keyPoints: 'Key points',
  summary: 'Summary card',
  pitfall: 'What goes wrong in practice',
  facts: 'The case',
  extract: 'From the file',
  answers: 'Who answers',
  basis: 'Basis',
  flow: 'How to decide',
  flowStep: 'Step {{number}}',
  finding: { DEFECT: 'Defect', PROBLEM: 'Problem', FAULT: 'Fault' },
}
