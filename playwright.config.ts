import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/find-browser.mjs'

/** Browser tests: the hall alone (tests/hall) and whole journeys (tests/journeys), each file with a server of its own. */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['hall/**/*.spec.ts', 'journeys/**/*.spec.ts'],
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
})
