import { index, layout, route, type RouteConfig } from '@remix-run/route-config'

/** Every address of the site, top to bottom. The hall (/hall) and its protocol (/hall-api) are answered before Remix. */
export default [
  // without signing in
  route('sign-in', 'routes/organization/sign-in.tsx'),
  route('sign-out', 'routes/organization/sign-out.ts'),
  route('language', 'routes/language.ts'),

  layout('routes/frame.tsx', [
    index('routes/home.tsx'),
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

    route('*', 'routes/missing.ts'),
  ]),

  // printed pages stand without the frame
  route('study/modules/:slug/print', 'routes/study/print.tsx'),
] satisfies RouteConfig
