import { expect, test, type Browser, type Page } from '@playwright/test'
import { signInAs } from '../support/browser'
import { allSaved, answer, answered, enterExam, knownPaper, startExam } from '../support/exam-steps'
import { ownServer } from '../support/server'

const server = ownServer()
const EXAM = '2026年度基本级执法资格等级考试（第二批）'
const OFFICER = '031377'
const INVIGILATOR = '030741'

test('a second machine takes over with the code; what the first sends afterwards is kept as evidence and does not count', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const first = await machine(browser, OFFICER)
  await enterExam(first, EXAM)
  await startExam(first)
  const paper = await knownPaper(first)
  await answer(first, paper, 1, 5)
  await allSaved(first)
  await first.context().setOffline(true)
  await answer(first, paper, 6, 8)
  await expect(first.getByText(/已存本机 \d\d:\d\d:\d\d · 3 题待上传/)).toBeVisible()

  const code = await takeOverCode(browser)
  const second = await machine(browser, OFFICER)
  await enterElsewhere(second)
  await second.getByLabel('换机码').fill('2222 2222')
  await second.getByRole('button', { name: '在本机继续' }).click()
  await expect(second.getByText('还可尝试 4 次。')).toBeVisible()
  await second.getByLabel('换机码').fill(code)
  await second.getByRole('button', { name: '在本机继续' }).click()
  await second.getByRole('timer').waitFor()
  await expect(answered(second)).toContainText('已答 5 /')
  await answer(second, paper, 6, 6)
  await allSaved(second)

  await first.context().setOffline(false)
  await expect(first.getByRole('heading', { name: '你的考试已在另一座位继续' })).toBeVisible()
  await expect(first.getByText(/本机另有 3 条作答/)).toBeVisible()
  await second.getByRole('button', { name: '检查并交卷' }).click()
  await second.getByRole('button', { name: '交卷', exact: true }).click()
  await expect(second.getByText(`6 / ${paper.length} 题`)).toBeVisible()

  const evidence = await server.kept<{ seat: number; reason: string }>('SELECT seat, reason FROM "EvidenceEntry" ORDER BY seq')
  expect(evidence).toEqual(Array.from({ length: 3 }, () => ({ seat: 1, reason: 'SEAT_SUPERSEDED' })))
})

async function machine(browser: Browser, badgeNo: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.origin, locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await signInAs(page, badgeNo)
  return page
}

/** The invigilator's code as read aloud from the room's board. */
async function takeOverCode(browser: Browser): Promise<string> {
  const invigilator = await machine(browser, INVIGILATOR)
  await invigilator.goto('/sessions')
  await invigilator
    .locator('tr, li, article')
    .filter({ hasText: '市局培训中心 05 考场' })
    .last()
    .locator('a[href^="/sessions/"]')
    .first()
    .click()
  await invigilator.locator('tr').filter({ hasText: '陆鸣' }).locator('button[value=issue-code]').click()
  const issued = (await invigilator.getByRole('status').first().innerText()).match(/\b[2-9A-Z]{4} ?[2-9A-Z]{4}\b/)
  await invigilator.context().close()
  return issued?.[0] ?? ''
}

async function enterElsewhere(page: Page): Promise<void> {
  await page.goto('/exams')
  await page.locator('li, article, tr, section').filter({ hasText: EXAM }).last().locator('a[href^="/hall/"]').first().click()
  await page.getByRole('heading', { name: '考试正在另一台电脑上进行' }).waitFor()
}
