import { index, layout, route, type RouteConfig } from '@remix-run/route-config'

/** Every address of the site, top to bottom. The hall (/hall) and its protocol (/hall-api) are answered before Remix. */
export default [
  // without signing in
  route('sign-in', 'routes/organization/sign-in.tsx'),
  route('sign-out', 'routes/organization/sign-out.ts'),
  route('language', 'routes/language.ts'),
  route('verify', 'routes/certification/verify.tsx'),

  layout('routes/frame.tsx', [
    index('routes/dashboards/home.tsx'),
    route('training', 'routes/dashboards/training.tsx'),
    route('legal', 'routes/dashboards/legal.tsx'),
    route('account', 'routes/organization/account.tsx'),
    route('password', 'routes/organization/password.tsx'),

    // organization
    route('officers', 'routes/organization/officers.tsx'),
    route('officers/:officerId', 'routes/organization/officer.tsx'),
    route('units', 'routes/organization/units.tsx'),
    route('roles', 'routes/organization/roles.tsx'),
    route('record', 'routes/audit/record.tsx'),

    // study
    route('study', 'routes/study/shelf.tsx'),
    route('study/progress', 'routes/study/progress.tsx'),
    route('study/scenarios', 'routes/study/scenarios.tsx'),
    route('study/scenarios/:slug', 'routes/study/scenario.tsx'),
    route('study/scenarios/:slug/runs', 'routes/study/scenario-run.tsx'),
    route('study/scenarios/:slug/moves', 'routes/study/scenario-move.tsx'),
    route('study/modules/:slug', 'routes/study/module.tsx', { id: 'study-module' }),
    route('study/modules/:slug/sections/:section', 'routes/study/module.tsx', { id: 'study-section' }),
    route('study/modules/:slug/reading', 'routes/study/reading.tsx'),
    route('study/modules/:slug/reading-reports', 'routes/study/reading-report.ts'),
    route('study/modules/:slug/quick-checks', 'routes/study/quick-check.tsx'),
    route('study/modules/:slug/acknowledgement', 'routes/study/acknowledgement.tsx'),

    // items
    route('items', 'routes/items/bank.tsx'),
    route('items/new', 'routes/items/new.tsx'),
    route('items/review', 'routes/items/review.tsx'),
    route('items/blueprints', 'routes/items/blueprints.tsx'),
    route('items/blueprints/:slug', 'routes/items/blueprint.tsx'),
    route('items/:slug', 'routes/items/item.tsx'),
    route('items/:slug/edit', 'routes/items/edit.tsx'),

    // exams
    route('exam-papers', 'routes/exams/exam-papers.tsx'),
    route('exam-papers/new', 'routes/exams/new-exam.tsx'),
    route('exam-papers/policies', 'routes/exams/exam-policies.tsx'),
    route('exam-papers/policies/new', 'routes/exams/new-exam-policy.tsx'),
    route('exam-papers/policies/:slug', 'routes/exams/exam-policy.tsx'),
    route('exam-papers/:examId', 'routes/exams/exam-paper.tsx'),
    route('exams', 'routes/exams/exams.tsx'),
    route('exams/attempts/:attemptId/result', 'routes/exams/attempt-result.tsx'),
    route('sessions', 'routes/exams/sessions.tsx'),
    route('sessions/new', 'routes/exams/new-session.tsx'),
    route('sessions/:sessionId', 'routes/exams/session.tsx'),
    route('sessions/:sessionId/candidates', 'routes/exams/session-candidates.tsx'),
    route('sessions/:sessionId/candidates/:candidateId/removal', 'routes/exams/candidate-removal.tsx'),
    route('sessions/:sessionId/board', 'routes/exams/session-board.tsx'),
    route('sessions/:sessionId/results', 'routes/exams/session-results.tsx'),
    route('sessions/:sessionId/publication', 'routes/exams/session-publication.tsx'),

    // certification
    route('certificates', 'routes/certification/my-certificates.tsx'),
    route('certificates/:certificateId', 'routes/certification/certificate.tsx', { id: 'own-certificate' }),
    route('archive', 'routes/certification/archive.tsx'),
    route('certification/confirmations', 'routes/certification/confirmations.tsx'),
    route('certification/confirmations/batch', 'routes/certification/confirmation-batch.tsx'),
    route('certification/confirmations/:proposalId', 'routes/certification/confirmation.tsx'),
    route('certification/confirmations/:proposalId/refusal', 'routes/certification/confirmation-refusal.tsx'),
    route('certification/certificates', 'routes/certification/certificates.tsx'),
    route('certification/certificates/:certificateId', 'routes/certification/certificate.tsx', { id: 'certificate' }),
    route('certification/certificates/:certificateId/suspension', 'routes/certification/suspension.tsx'),
    route('certification/certificates/:certificateId/reinstatement', 'routes/certification/reinstatement.tsx'),
    route('certification/certificates/:certificateId/revocation', 'routes/certification/revocation.tsx'),
    route('certification/acts', 'routes/certification/acts.tsx'),
    route('certification/acts/:proposalId', 'routes/certification/act.tsx'),
    route('certification/officers/:officerId/archive', 'routes/certification/officer-archive.tsx'),

    // regulations
    route('regulations', 'routes/regulations/register.tsx'),
    route('regulations/:regulation/:version', 'routes/regulations/version.tsx'),
    route('regulations/:regulation/:version/:article', 'routes/regulations/article.tsx'),

    route('*', 'routes/missing.ts'),
  ]),

  // printed pages stand without the frame
  route('certificates/:certificateId/print', 'routes/certification/certificate-print.tsx'),
  route('study/modules/:slug/print', 'routes/study/print.tsx'),
] satisfies RouteConfig
