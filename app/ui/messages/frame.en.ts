import type { frameZh } from './frame.zh-CN'
import type { MessageShape } from './message-shape'

export const frameEn: MessageShape<typeof frameZh> = {
  navigation: {
    own: 'Mine',
    home: 'Home',
    study: 'Study',
    exams: 'Exams',
    certificates: 'My certificates',
    archive: 'Archive',
    training: 'Training',
    trainingDesk: 'Training desk',
    sessions: 'Sessions',
    papers: 'Exam papers',
    items: 'Item bank',
    coverage: 'Study progress',
    legal: 'Legal',
    legalDesk: 'Legal desk',
    confirmations: 'Confirmations',
    unitCertificates: 'Qualifications',
    administration: 'Administration',
    officers: 'Officers',
    units: 'Units',
    roles: 'Roles and rights',
    record: 'Record of acts',
    help: 'Look up',
    regulations: 'Regulations',
    account: 'Account and sign-in',
  },
  errors: {
    'not-found-title': 'This page was not found',
    'not-found': 'The address may be wrong, or the content has moved. Start again from the home page.',
    'forbidden-title': 'You may not open this page',
    forbidden: 'If you need it, tell the office in charge why. What you had filled in is not affected.',
    'fault-title': 'It did not work: a fault on our side',
    fault:
      'What you sent was not saved; go back, your text is still there, and try again in a moment. If it fails again, give number {{reference}} to the IT office.',
    home: 'Back to the home page',
    'foreign-origin': 'This was not sent from a page of this platform and was not accepted. Go back to the platform and try again.',
    'too-large': 'What was sent is too large and was not saved. Make it smaller and send it again.',
    'bad-request': 'The request could not be understood and nothing was saved. Reload the page and try again.',
  },
}
