import { kitStatusEn } from './kit-status.en'
import type { kitZh } from './kit.zh-CN'
import type { MessageShape } from './message-shape'

export const kitEn: MessageShape<typeof kitZh> = {
  productName: 'Zhigui',
  otherLanguage: '中文',
  listComma: ', ',
  skip: 'Skip to main content',
  demo: { mark: 'Demonstration', sentence: 'People, units and document numbers are invented. Do not enter real data.' },
  navigation: {
    main: 'Main',
    bottom: 'Shortcuts',
    breadcrumb: 'You are here',
    menu: 'Menu',
    account: 'Account:',
    waiting: 'waiting',
    signOut: 'Sign out',
  },
  form: {
    errors_one: '{{count}} thing to correct before this can be submitted',
    errors_other: '{{count}} things to correct before this can be submitted',
    error: 'Correct:',
    optional: ' (optional)',
    busy: 'Submitting',
  },
  table: { region: 'Table, scrolls sideways', filter: 'Find' },
  paging: {
    label: 'Pages',
    range: '{{from}}–{{to}} of {{total}}',
    previous: 'Previous page',
    next: 'Next page',
    page: 'Page {{page}}',
  },
  status: kitStatusEn,
  effect: { who: 'Who', basis: 'Basis', number: 'Document', effective: 'Effective', remedy: 'Remedy' },
  law: { gist: 'Gist, not the text of the law', since: 'in force since {{date}}' },
  onScene: { title: 'What to say and do', say: 'Say', do: 'Do', doNot: 'Do not' },
  chain: { done: 'Done', current: 'Current step', waiting: 'Not yet' },
  can: { yes: 'May act', assist: 'May only assist', no: 'May not act' },
  chart: {
    own: 'Your correct answers',
    belowMean: 'Below your unit’s mean',
    unitMean: 'Unit mean',
    interval: ', {{from}} to {{until}}',
    passLine: 'Pass line {{marks}}',
    ownScore: 'You {{marks}}',
    scoreAxes: 'Points, in bins of {{size}}; upwards: candidates',
    scores_one: 'Distribution of points: {{count}} candidate, pass line {{pass}}, {{passed}} passed',
    scores_other: 'Distribution of points: {{count}} candidates, pass line {{pass}}, {{passed}} passed',
  },
  exam: {
    chosen: 'Chosen',
    right: 'Right answer',
    ownRight: 'Your answer, right',
    ownWrong: 'Your answer',
  },
  print: { how: 'To print, press Ctrl + P and choose A4.', printedAt: 'Printed {{time}}' },
}
