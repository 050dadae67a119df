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

    route('*', 'routes/missing.ts'),
  ]),
] satisfies RouteConfig
