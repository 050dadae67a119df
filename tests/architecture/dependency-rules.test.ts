import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import rules from './dependency-rules.cjs'

interface Violation {
  readonly from: string
  readonly to: string
  readonly rule: { readonly name: string }
}

function cruise(folder: string): Violation[] {
  const tool = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [tool, 'app', '--config', resolve('tests/architecture/dependency-rules.cjs'), '--output-type', 'json']
  try {
    return violationsIn(
      execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 200_000_000, stdio: ['ignore', 'pipe', 'pipe'] }),
    )
  } catch (error) {
    return violationsIn((error as { stdout: string }).stdout)
  }
}

function violationsIn(output: string): Violation[] {
  return (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations
}

/** One breach of each rule: [rule, file, what it imports]. Files that are only imported are made empty. */
const breaches: readonly (readonly [rule: string, file: string, wanted: string])[] = [
  ['row-audit', 'app/domains/audit/commands/a.server.ts', '~/domains/organization/model/unit'],
  ['row-organization', 'app/domains/organization/commands/a.server.ts', '~/domains/regulations/model/article'],
  ['row-regulations', 'app/domains/regulations/commands/a.server.ts', '~/domains/items/model/item'],
  ['row-items', 'app/domains/items/commands/a.server.ts', '~/domains/exams/model/paper'],
  ['row-study', 'app/domains/study/commands/a.server.ts', '~/domains/certification/model/certificate'],
  ['row-exams', 'app/domains/exams/commands/a.server.ts', '~/domains/certification/model/certificate'],
  ['row-certification', 'app/domains/certification/commands/a.server.ts', '~/domains/evaluation/model/score'],
  ['row-dashboards', 'app/domains/dashboards/queries/a.server.ts', '~/domains/evaluation/model/score'],
  ['known-domain', 'app/workflows/a.server.ts', '~/domains/evaluation/model/score'],
  ['no-circular', 'app/platform/circle-a.ts', './circle-b'],
  ['model-is-pure', 'app/domains/exams/model/impure.ts', 'node:fs'],
  ['ui-is-not-server', 'app/domains/exams/ui/leak.tsx', '~/domains/exams/queries/board.server'],
  ['ui-kit-knows-no-domain', 'app/ui/knowing.tsx', '~/domains/exams/model/paper'],
  ['platform-knows-no-domain', 'app/platform/knowing.ts', '~/domains/exams/model/paper'],
  ['server-knows-no-screen', 'app/domains/exams/commands/wordy.server.ts', '~/domains/exams/ui/timer'],
  ['workflows-are-above', 'app/domains/exams/commands/upward.server.ts', '~/workflows/a.server'],
  ['queries-do-not-write', 'app/domains/exams/queries/writing.server.ts', '~/domains/exams/commands/a.server'],
  ['routes-hold-no-data-access', 'app/routes/exams/digging.tsx', '~/platform/db.server'],
  ['nobody-imports-routes', 'app/domains/exams/ui/linked.tsx', '~/routes/exams/session'],
  ['routes-do-not-import-routes', 'app/routes/exams/borrowing.tsx', '~/routes/study/module'],
  ['hall-stands-alone', 'app/hall/leaning.ts', '~/domains/exams/queries/board.server'],
  ['hall-is-a-leaf', 'app/domains/exams/ui/peeking.tsx', '~/hall/vault'],
  ['prisma-behind-platform', 'app/domains/exams/queries/raw.server.ts', '#prisma/client/client'],
  ['lucia-behind-platform', 'app/domains/organization/commands/session.server.ts', 'lucia'],
  ['writes-are-audited', 'app/domains/exams/commands/unseen.server.ts', '~/platform/db-writer.server'],
  ['no-tests-in-app-code', 'app/domains/exams/commands/leaning.server.ts', '~/domains/exams/model/paper.test'],
  ['resolvable', 'app/domains/exams/model/lost.ts', './nowhere-at-all'],
]

function plant(folder: string): void {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  for (const [, , wanted] of breaches) {
    if (!/^[~#]/.test(wanted)) continue
    const target = wanted.replace('~/', 'app/').replace('#prisma/', 'prisma/')
    write(`${target}.ts`, 'export const planted = 1\n')
  }
  for (const [, file, wanted] of breaches) write(file, `import * as planted from '${wanted}'\nexport { planted }\n`)
  write('app/platform/circle-b.ts', "export * from './circle-a'\n")
  write('node_modules/lucia/package.json', '{ "name": "lucia", "main": "index.js" }')
  write('node_modules/lucia/index.js', 'module.exports = {}\n')
  write('package.json', '{ "type": "module", "dependencies": { "lucia": "1.0.0" } }')
  write('tsconfig.json', JSON.stringify({ compilerOptions: { paths: { '~/*': ['./app/*'], '#prisma/*': ['./prisma/*'] } } }))
}

test('every import of the house goes the allowed way', () => {
  expect(cruise('.').map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
})

test('every dependency rule fires on a planted breach', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-planted-'))
  plant(folder)
  const fired = new Set(cruise(folder).map(({ rule, from }) => `${rule.name} ${from}`))
  rmSync(folder, { recursive: true })
  expect(breaches.filter(([rule, file]) => !fired.has(`${rule} ${file}`))).toEqual([])
})

test('no dependency rule goes without a planted breach', () => {
  const planted = new Set(breaches.map(([rule]) => rule))
  expect(rules.forbidden.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([])
})
