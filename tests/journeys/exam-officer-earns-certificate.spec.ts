import { expect, test, type Browser, type Page } from '@playwright/test'
import { signInAs } from '../support/browser'
import { allSaved, answer, answered, enterExam, knownPaper, startExam } from '../support/exam-steps'
import { ownServer } from '../support/server'

const server = ownServer()
const EXAM = '2026年度基本级执法资格等级考试（第二批）'
const OUTAGE_MS = 60_000

test('an officer reads, sits through an outage and a killed server, hands in, passes, and the certificate verifies', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const officer = await pageOf(browser, '031482')
  await read(officer)
  await enterExam(officer, EXAM)
  await startExam(officer)
  const paper = await knownPaper(officer)
  const total = paper.length

  await answer(officer, paper, 1, 12)
  await allSaved(officer)
  await networkLostForAMinute(officer, () => answer(officer, paper, 13, 30))
  await expect(answered(officer)).toContainText(`已答 30 / ${total}`)

  await server.kill()
  await answer(officer, paper, 31, 45)
  await expect(officer.getByText('网络已断开，作答已保存在本机')).toBeVisible()
  await server.start()
  await allSaved(officer)

  await officer.reload()
  await officer.getByRole('timer').waitFor()
  await expect(answered(officer)).toContainText(`已答 45 / ${total}`)
  await answer(officer, paper, 46, total)
  await officer.getByRole('button', { name: '检查并交卷' }).click()
  await officer.getByRole('button', { name: '交卷', exact: true }).click()
  await expect(officer.getByRole('heading', { name: '已交卷。' })).toBeVisible()
  await expect(officer.getByText(`${total} / ${total} 题`)).toBeVisible()

  await publish(browser)
  await officer.goto('/exams')
  await officer.locator('a[href$="/result"]').first().click()
  await expect(officer.getByText(/合格/).first()).toBeVisible()
  await confirm(browser)
  await verify(browser, officer)
})

async function pageOf(browser: Browser, badgeNo: string | null): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.origin, locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  if (badgeNo) await signInAs(page, badgeNo)
  return page
}

async function read(page: Page): Promise<void> {
  await page.goto('/study')
  await page.locator('main a[href^="/study/modules/"]').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** A whole minute without network: answering goes on, the page is reloaded in the middle of it, and everything arrives afterwards. */
async function networkLostForAMinute(page: Page, work: () => Promise<void>): Promise<void> {
  const until = Date.now() + OUTAGE_MS
  await page.context().setOffline(true)
  await work()
  await expect(page.getByText(/已存本机 \d\d:\d\d:\d\d · \d+ 题待上传/)).toBeVisible()
  const before = await answered(page).textContent()
  await page.reload()
  await page.getByRole('timer').waitFor()
  await expect(answered(page)).toHaveText(before ?? '')
  await page.waitForTimeout(Math.max(0, until - Date.now()))
  await expect(page.getByText('网络已断开，作答已保存在本机')).toBeVisible()
  await page.context().setOffline(false)
  await allSaved(page)
}

async function publish(browser: Browser): Promise<void> {
  const trainer = await pageOf(browser, '030512')
  await trainer.goto('/sessions')
  await trainer
    .locator('tr, li, article')
    .filter({ hasText: '市局培训中心 03 考场' })
    .last()
    .locator('a[href^="/sessions/"]')
    .first()
    .click()
  await trainer.goto(`${trainer.url().replace(/[?#].*$/, '')}/publication`)
  await trainer.getByRole('checkbox').check()
  await trainer.locator('form[method=post] button').last().click()
  await trainer.waitForURL(/\/results$/)
  await trainer.context().close()
}

async function confirm(browser: Browser): Promise<void> {
  const legal = await pageOf(browser, '030333')
  await legal.goto('/certification/confirmations')
  await legal.locator('tr, li').filter({ hasText: '林书航' }).locator('a[href^="/certification/confirmations/"]').first().click()
  const form = legal.locator('main form[method=post]').last()
  await form.locator('select[name=basis]').selectOption({ index: 1 })
  await form.getByLabel(/文号/).fill('清公江资〔2026〕41号')
  const reason = form.locator('textarea[name=reason]')
  if (await reason.isVisible()) await reason.fill('原证书尚在有效期内，本次考试合格，予以确认。')
  await form.locator('button[type=submit]').last().click()
  await legal.waitForURL(/\/certification\/(?:confirmations\?confirmed|certificates\/)/)
  await legal.context().close()
}

/** Anyone can ask, without signing in, with what stands on the certificate. */
async function verify(browser: Browser, officer: Page): Promise<void> {
  await officer.goto('/certificates')
  await officer
    .locator('main a[href^="/certificates/"]')
    .filter({ hasText: `-${new Date().getFullYear()}-` })
    .click()
  const fact = (name: RegExp) => officer.locator('dt').filter({ hasText: name }).locator('xpath=following-sibling::dd[1]')
  const number = await fact(/^证书编号$/).innerText()
  const code = await fact(/^校验码/).innerText()
  const visitor = await pageOf(browser, null)
  await visitor.goto('/verify')
  await visitor.locator('[name=number]').fill(number)
  await visitor.locator('[name=code]').fill(code)
  await visitor.getByRole('button', { name: '核验' }).click()
  await expect(visitor.getByText('证书有效').first()).toBeVisible()
  await expect(visitor.getByText('林书航')).toHaveCount(0)
  await visitor.context().close()
}
