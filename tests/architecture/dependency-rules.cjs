/** Which way imports may go (CONTRIBUTING.md, "The house"). Run by dependency-rules.test.ts, which also plants a breach of each rule. */
const ROWS = [['audit'], ['organization'], ['regulations'], ['items'], ['study'], ['exams'], ['certification'], ['dashboards']]

/** The hands that may hold the writer: the audited doors, who keeps sessions, and who must speak SQL in one statement. */
const WRITER_HANDS = [
  '^app/domains/audit/(?:audited-command|audited-batch|append-entries)[.]server[.]ts$',
  '^app/domains/organization/queries/(?:scoped-read|hot-identity)[.]server[.]ts$',
  '^app/domains/exams/commands/.*(?:journal-[a-z-]+|record-heartbeat|record-contacts)[.]server[.]ts$',
  '^app/platform/(?:db|db-writer|session|clock-sync|open-database)[.]server[.]ts$',
]

const npm = (names) => `(?:^|/)node_modules/(?:${names})(?:/|$)`
const domain = (names) => `^app/domains/(?:${names.join('|')})/`
const isTest = '[.]test[.]tsx?$'
const typesApart = { dependencyTypesNot: ['type-only'] }
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const rowRules = ROWS.flatMap((names, row) =>
  names.map((name) =>
    rule(
      `row-${name}`,
      `${name} uses only the rows below it; app/workflows connects upward.`,
      { path: domain([name]), pathNot: isTest },
      { path: '^app/domains/', pathNot: domain([name, ...ROWS.slice(0, row).flat()]) },
    ),
  ),
)

module.exports = {
  forbidden: [
    ...rowRules,
    rule('known-domain', 'A new domain gets its row here first.', {}, { path: '^app/domains/', pathNot: domain(ROWS.flat()) }),
    rule(
      'no-circular',
      'A circle has no first page to read.',
      { pathNot: '^prisma/client/' },
      { circular: true, viaOnly: { pathNot: '^prisma/client/' } },
    ),
    rule(
      'model-is-pure',
      'model/ is rules and arithmetic: own and lower models, pure platform files, zod.',
      { path: '^app/domains/[^/]+/model/', pathNot: isTest },
      { pathNot: `^app/domains/[^/]+/model/|^app/platform/(?![^/]+[.]server[.]).*|${npm('zod')}` },
    ),
    rule(
      'ui-is-not-server',
      'Screens get their data from loaders.',
      { path: '^app/(?:ui|islands|domains/[^/]+/ui)/', pathNot: isTest },
      { path: '[.]server[.]tsx?$|^prisma/|/(?:commands|queries)/', ...typesApart },
    ),
    rule(
      'ui-kit-knows-no-domain',
      'app/ui is the kit.',
      { path: '^app/ui/', pathNot: isTest },
      { path: '^app/(?:domains|routes|workflows|hall)/' },
    ),
    rule(
      'platform-knows-no-domain',
      'Technique only.',
      { path: '^app/platform/', pathNot: isTest },
      { path: '^app/(?:domains|routes|workflows|ui|hall)/' },
    ),
    rule(
      'server-knows-no-screen',
      'Commands, queries and workflows answer in names, not in words.',
      { path: '/(?:commands|queries)/|^app/workflows/', pathNot: isTest },
      { path: '^app/ui/|^app/domains/[^/]+/ui/|^app/hall/' },
    ),
    rule('workflows-are-above', 'A domain never calls upward.', { path: '^app/domains/', pathNot: isTest }, { path: '^app/workflows/' }),
    rule(
      'queries-do-not-write',
      'A read never calls a write.',
      { path: '/queries/', pathNot: isTest },
      { path: '/commands/|^app/workflows/' },
    ),
    rule(
      'routes-hold-no-data-access',
      'One query or one command.',
      { path: '^app/(?:routes/|root|entry)' },
      { path: `^app/platform/db(?:-writer)?[.]server|^prisma/client/|${npm('@prisma/[^/]+|pg|@electric-sql/pglite')}` },
    ),
    rule(
      'nobody-imports-routes',
      'Routes are leaves.',
      { path: '^app/', pathNot: '^app/routes(?:/|[.]ts$)|^app/entry[.]server[.]tsx$' },
      { path: '^app/routes/' },
    ),
    rule(
      'routes-do-not-import-routes',
      'Shared pieces belong to a domain.',
      { path: '^app/routes/([^/]+)/' },
      { path: '^app/routes/', pathNot: '^app/routes/$1/' },
    ),
    rule(
      'hall-stands-alone',
      'The hall runs without the site: exams model and ui, the kit, pure platform.',
      { path: '^app/hall/', pathNot: isTest },
      {
        path: '^app/|^prisma/',
        pathNot: '^app/hall/|^app/ui/|^app/domains/[^/]+/(?:model|ui)/|^app/platform/(?![^/]+[.]server[.])',
      },
    ),
    rule(
      'hall-is-a-leaf',
      'Only the browser enters the hall.',
      { path: '^app/', pathNot: '^app/hall/' },
      { path: '^app/hall/', ...typesApart },
    ),
    rule(
      'prisma-behind-platform',
      'Types may travel, the client may not.',
      { path: '^app/', pathNot: `^app/platform/(?:db-writer|open-database|migration-door)[.]server[.]ts$|${isTest}` },
      { path: `^prisma/client/|${npm('@prisma/[^/]+|pg|@electric-sql/pglite|pglite-prisma-adapter')}`, ...typesApart },
    ),
    rule(
      'lucia-behind-platform',
      'One file knows the session library.',
      { path: '^app/', pathNot: '^app/platform/session[.]server[.]ts$' },
      { path: npm('lucia|@lucia-auth/[^/]+') },
    ),
    rule(
      'writes-are-audited',
      'Only the audited doors and a few named files hold the writer; everybody else is given `tx`.',
      { path: '^app/', pathNot: [...WRITER_HANDS, isTest] },
      { path: '^app/platform/db-writer[.]', ...typesApart },
    ),
    rule(
      'no-tests-in-app-code',
      'Code never leans on its tests.',
      { path: '^(?:app|prisma)/', pathNot: isTest },
      { path: `${isTest}|^tests/` },
    ),
    rule('resolvable', 'Every import exists.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: ['(?:^|/)node_modules/', '^prisma/client/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
