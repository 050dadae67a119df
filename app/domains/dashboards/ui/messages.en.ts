import type { MessageShape } from '~/ui/messages/message-shape'
import type { dashboardsZh } from './messages.zh-CN'

export const dashboardsEn: MessageShape<typeof dashboardsZh> = {
  officer: {
    studyWhy: 'Study · {{reason}}',
    exam: '{{exam}} ({{kind}})',
    examWhy: '{{room}}, desk {{desk}} · {{minutes}} minutes',
    read: 'Go on',
    begin: 'Begin',
    sit: 'Enter the hall',
    goOn: 'Go on answering',
    ticket: 'Arrangements',
    stepExam: 'Pass the basic level exam',
    stepPassed: 'Passed: {{exam}}',
    stepConfirm: 'Confirmation by the legal unit',
    stepConfirmLine: 'A pass is not yet the level; the confirmation is',
    stepCertificate: 'Certificate',
  },
  training: {
    publish: 'Publish results: {{exam}}',
    publishWhy: '{{count}} marked, {{room}}',
    publishAct: 'Publish',
    invigilate: 'Invigilate: {{exam}}',
    invigilateWhy: '{{started}} of {{candidates}} have started, {{room}}',
    invigilateAct: 'Live board',
    place: '{{room}}, batch {{batch}}',
  },
  legal: {
    act: '{{kind}}: {{name}} ({{number}})',
    SUSPENSION: 'Suspension',
    REINSTATEMENT: 'Reinstatement',
    REVOCATION: 'Revocation',
    levelAndSpeciality: '{{level}} · {{speciality}}',
  },
}
