import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const withDatabase = ['{app,prisma}/**/*.server.test.{ts,tsx}', 'tests/database/**/*.test.ts']

/** `unit` needs nothing; `database` runs on the kind named by TEST_DATABASE (embedded by default, or postgres); `built` reads build/. */
export default defineConfig({
  resolve: { alias: { '~': fromRoot('./app'), '#prisma': fromRoot('./prisma') } },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // loading the house anew for each file takes longer than its tests
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    setupFiles: ['tests/support/console-guard.ts', 'tests/support/true-clock.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{app,prisma,scripts}/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude: [...withDatabase, 'tests/built/**'],
        },
      },
      { extends: true, test: { name: 'database', include: withDatabase, globalSetup: ['tests/support/global-setup.ts'] } },
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
    ],
  },
})
