import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

function check(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/db-check.ts', ...args], { encoding: 'utf8' })
}

test('schema and migrations agree', () => {
  const { status, stdout } = check()
  expect({ status, stdout }).toMatchObject({ status: 0 })
})

test('a planted drift makes db:check exit 1 and print the difference', () => {
  const planted = mkdtempSync(join(tmpdir(), 'zhigui-drift-'))
  cpSync('prisma/schema', planted, { recursive: true })
  appendFileSync(join(planted, 'audit.prisma'), '\nmodel Planted {\n  id String @id\n}\n')
  const { status, stdout } = check(planted)
  rmSync(planted, { recursive: true })
  expect(status).toBe(1)
  expect(stdout).toContain('CREATE TABLE "Planted"')
})

test('no migration leaves its transaction', () => {
  const scripts = readdirSync('prisma/migrations', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, readFileSync(join('prisma/migrations', name, 'migration.sql'), 'utf8')] as const)
  // inside a function body BEGIN has no semicolon behind it
  const breaking = scripts.filter(([, sql]) => /^\s*(?:BEGIN|START TRANSACTION|COMMIT|ROLLBACK)(?: \w+)?\s*;|\bCONCURRENTLY\b/im.test(sql))
  expect(breaking.map(([name]) => name)).toEqual([])
})
