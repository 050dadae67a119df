import tseslint from 'typescript-eslint'

const ban = (selector, message) => ({ selector, message })

const clock = [
  ban(
    "NewExpression[callee.name='Date'][arguments.length=0]",
    'Time is an argument: take `now: Date`, or read platform/clock at the edge.',
  ),
  ban("CallExpression[callee.object.name='Date'][callee.property.name='now']", 'Time is an argument: take `now: Date`.'),
]
const environment = [
  ban("MemberExpression[object.name='process'][property.name='env']", 'Only platform/env.server.ts reads the environment; import `env`.'),
]
const namedExports = [ban('ExportDefaultDeclaration', 'Named exports: the name in the file is the name everywhere.')]
const words = [
  ban('Literal[value=/\\p{Script=Han}/u]', 'Words people read stand in messages.zh-CN.ts and messages.en.ts.'),
  ban('TemplateElement[value.raw=/\\p{Script=Han}/u]', 'Words people read stand in messages.zh-CN.ts and messages.en.ts.'),
  ban('JSXText[value=/\\p{Letter}/u]', 'Words people read stand in messages.zh-CN.ts and messages.en.ts.'),
  ban(
    'JSXAttribute[name.name=/^(?:aria-label|alt|title|placeholder|label)$/] > Literal[value=/\\p{Letter}{2}/u]',
    'Words people read stand in messages.zh-CN.ts and messages.en.ts.',
  ),
]
const inlineStyle = [ban("JSXAttribute[name.name='style']", 'The content security policy allows no inline style; use a CSS module.')]
const forms = [
  ban(
    "CallExpression[callee.property.name='formData']",
    'Read what was sent with platform/submitted-form: it tells the sender what is wrong.',
  ),
]
const restrict = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] })

const tests = ['**/*.test.{ts,tsx}', 'tests/**']
const messages = ['**/*messages*.ts', 'app/ui/messages/**', 'app/messages.ts']
const framework = ['app/routes/**', 'app/routes.ts', 'app/root.tsx', 'app/entry.*.tsx']

export default tseslint.config(
  { ignores: ['node_modules/', 'build/', 'data/', 'prisma/client/', 'playwright-report/', 'test-results/'] },
  { files: ['**/*.{ts,tsx,js,mjs,cjs}'], linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      'max-len': ['error', { code: 140, ignoreUrls: true, ignoreRegExpLiterals: true, ignoreStrings: true, ignoreTemplateLiterals: true }],
    },
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    ignores: tests,
    rules: { 'no-console': 'error', ...restrict(clock, environment, namedExports, words, inlineStyle, forms) },
  },
  { files: messages, rules: restrict(clock, environment, namedExports) },
  { files: framework, rules: restrict(clock, environment, words, inlineStyle, forms) },
  { files: ['app/platform/clock.ts'], rules: restrict(environment, namedExports, words) },
  { files: ['app/platform/submitted-form.server.ts'], rules: restrict(clock, environment, namedExports, words) },
  { files: ['app/platform/env.server.ts'], rules: restrict(clock, namedExports, words) },
  { files: ['app/hall/**'], ignores: [...tests, ...messages], rules: restrict(environment, namedExports, words, inlineStyle) },
  { files: ['app/hall/**/*messages*.ts'], rules: restrict(environment, namedExports) },
  { files: ['prisma/seed/**/*.ts'], ignores: tests, rules: restrict(clock, namedExports) },
  { files: tests, rules: { 'no-console': 'off', 'no-restricted-syntax': 'off', '@typescript-eslint/await-thenable': 'off' } },
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }] } },
  { files: ['scripts/**'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
