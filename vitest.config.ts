import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: { alias: { '~': fromRoot('./app'), '#prisma': fromRoot('./prisma') } },
  test: {
    include: ['app/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'prisma/**/*.test.ts', 'scripts/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ['tests/support/global-setup.ts'],
    setupFiles: ['tests/support/console-guard.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})
