import { expect, test as base, type Page } from '@playwright/test'
import { fakePaper } from './fake-paper.mjs'
import { startFakeServer } from './fake-server.mjs'

type FakeServer = Awaited<ReturnType<typeof startFakeServer>>
type FakeOptions = NonNullable<Parameters<typeof startFakeServer>[0]>

type HallFixtures = {
  /** a protocol server in memory that is ended with the test */
  fake: (options?: FakeOptions) => Promise<FakeServer>
}

/** Tests of the hall alone: real browser, built hall, protocol server in memory. Any console error or page error fails. */
export const test = base.extend<HallFixtures>({
  fake: async ({}, use) => {
    const servers: FakeServer[] = []
    await use(async (options = {}) => {
      const server = await startFakeServer({ paper: fakePaper(), ...options })
      servers.push(server)
      return server
    })
    for (const server of servers) await server.close()
  },
})

export { expect }

export const words = {
  start: '开始考试',
  saved: /已保存 \d\d:\d\d:\d\d/,
  kept: /已存本机 \d\d:\d\d:\d\d · \d+ 题待上传/,
  check: '检查并交卷',
  handIn: '交卷',
} as const

export async function enterRoom(page: Page, server: FakeServer, language = 'zh-CN'): Promise<void> {
  await page.goto(`${server.origin}/hall/${language}/?candidate=c1`)
  await page.locator('input[type=checkbox]').first().waitFor()
}

/** From the door to the first question. */
export async function sit(page: Page, server: FakeServer): Promise<void> {
  await enterRoom(page, server)
  await page.evaluate(() => navigator.serviceWorker?.ready.then(() => true))
  await page.locator('input[type=checkbox]').first().check()
  await page.getByRole('button', { name: words.start }).click()
  await onExam(page)
}

export async function onExam(page: Page): Promise<void> {
  await page.getByRole('timer').waitFor()
}

/** The cell of a question on the answer sheet. */
export function cell(page: Page, number: number) {
  return page.getByRole('button', { name: new RegExp(`^第 ${number} 题，`) })
}

export async function goTo(page: Page, number: number): Promise<void> {
  await cell(page, number).click()
  await page.getByRole('heading', { name: `第 ${number} 题`, exact: true }).waitFor()
}

/** What the server holds of a question by its number on the paper. */
export function heldAnswer(server: FakeServer, number: number): unknown {
  const questions = server.world.paper.sections.flatMap((section) => section.questions)
  const responses: Record<string, unknown> = server.counting()
  return responses[questions[number - 1]?.questionId ?? '']
}
