import { expect, test, type Browser, type Page } from '@playwright/test'
import { signInAs } from '../support/browser'
import { allSaved, answer, enterExam, knownPaper, startExam } from '../support/exam-steps'
import { ownServer } from '../support/server'

const server = ownServer()
const EXAM = '2026年度基本级执法资格等级考试（第二批）'
const OFFICER = '031377'
const INVIGILATOR = '030741'
const REASON = '考场停电'

test('the board, never loaded anew, shows a candidate begin, answer and hand in, and takes nothing out of the invigilator’s hands', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const board = await openBoard(browser)
  const loads: string[] = []
  board.on('framenavigated', (frame) => loads.push(frame.url()))
  const row = board.locator('tr').filter({ hasText: '陆鸣' })
  const seat = board.getByRole('link', { name: /座，陆鸣，/ })
  await expect(row).toContainText('候考')
  await board.getByLabel('理由').fill(REASON)

  const officer = await machine(browser, OFFICER)
  await enterExam(officer, EXAM)
  await startExam(officer)
  await expect(row).toContainText('正常作答')
  await expect(row).toContainText(/最近联系 \d\d:\d\d:\d\d/)
  const issue = row.locator('button[value=issue-code]')
  await issue.focus()
  const paper = await knownPaper(officer)
  await answer(officer, paper, 1, 3)
  await allSaved(officer)
  await expect(seat).toHaveAccessibleName(/正常作答，已保存 3 题$/)
  await expect(issue).toBeFocused()
  await expect(board.getByLabel('理由')).toHaveValue(REASON)

  await officer.getByRole('button', { name: '检查并交卷' }).click()
  await officer.getByRole('button', { name: '交卷', exact: true }).click()
  await expect(seat).toHaveAccessibleName(/交卷，已保存 3 题$/)
  // the button under the finger goes only when the focus has left it
  await expect(issue).toBeFocused()
  await board.getByLabel('理由').focus()
  await expect(issue).toHaveCount(0)
  expect(loads).toEqual([])
})

test('a board that cannot be refreshed says so in words, keeps what it shows and what was typed, and goes on by itself', async ({
  browser,
}) => {
  const board = await openBoard(browser)
  await board.getByLabel('理由').fill(REASON)
  const stale = board.getByText(/这里是 \d\d:\d\d:\d\d 的情况，没有在更新：连不上服务器/)
  await expect(stale).toBeHidden()
  // a session of a week has no seconds to count down; that the page is alive is seen by the time of day
  await expect(board.getByText(/^\d+ 天( \d+ 小时)?$/)).toBeVisible()
  const clock = board.locator('[data-now]')
  await board.context().setOffline(true)
  await expect(stale).toBeVisible()
  const shown = await clock.innerText()
  expect(shown).toMatch(/^\d\d:\d\d:\d\d$/)
  await expect(clock).not.toHaveText(shown)
  await expect(board.locator('tbody tr').first()).toBeVisible()
  await board.context().setOffline(false)
  await expect(stale).toBeHidden()
  await expect(board.getByLabel('理由')).toHaveValue(REASON)

  await board.context().clearCookies()
  await expect(board.getByText(/不再更新：登录已失效/)).toBeVisible()
  await expect(board.getByLabel('理由')).toHaveValue(REASON)
})

async function machine(browser: Browser, badgeNo: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.origin, locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await signInAs(page, badgeNo)
  return page
}

async function openBoard(browser: Browser): Promise<Page> {
  const page = await machine(browser, INVIGILATOR)
  await page.goto('/sessions')
  const session = page.locator('tr, li, article').filter({ hasText: '市局培训中心 05 考场' }).last()
  await session.locator('a[href^="/sessions/"]').first().click()
  await page.getByRole('heading', { name: /实时监考/ }).waitFor()
  return page
}
