import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/find-browser.mjs'

const EVERY_PAGE = 'journeys/every-page.spec.ts'
const EVERY_LESSON = 'journeys/every-lesson.spec.ts'

/** Browser tests: the hall alone, walks over every page, and whole journeys; each file of the last two with a server of its own. */
export default defineConfig({
  testDir: 'tests',
  projects: [
    { name: 'hall', testMatch: 'hall/**/*.spec.ts' },
    { name: 'pages', testMatch: EVERY_PAGE },
    { name: 'lessons', testMatch: EVERY_LESSON },
    { name: 'journeys', testMatch: 'journeys/**/*.spec.ts', testIgnore: [`**/${EVERY_PAGE}`, `**/${EVERY_LESSON}`] },
  ],
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 30_000 },
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
