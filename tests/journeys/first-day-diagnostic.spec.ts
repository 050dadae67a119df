import { expect, test, type Page } from '@playwright/test'
import { demoPassword } from '../support/browser'
import { allSaved, answer, knownPaper, startExam } from '../support/exam-steps'
import { ownServer } from '../support/server'

const server = ownServer()
const RECRUIT = '031655'
const OWN_PASSWORD = 'first-day-of-my-own-7'
const TOPIC = '证据'

test('on the first day the diagnostic test is one click from home and ends with the sections that answer what was missed', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ baseURL: server.origin, locale: 'zh-CN' })).newPage()
  await signInForTheFirstTime(page)

  await page.goto('/')
  await page.getByRole('link', { name: new RegExp(`^${TOPIC}`) }).click()
  await startExam(page)
  const paper = await knownPaper(page)
  const missed = [2, 5]
  for (const { number } of paper.filter(({ number }) => !missed.includes(number))) await answer(page, paper, number, number)
  await allSaved(page)
  await page.getByRole('button', { name: '检查并交卷' }).click()
  await page.getByRole('button', { name: '交卷', exact: true }).click()
  await page.getByRole('link', { name: '查看成绩' }).click()

  const list = page.locator('section').filter({ has: page.getByRole('heading', { name: '接下来读什么' }) })
  await expect(list).toBeVisible()
  const lines = await list.locator('ol li li').allInnerTexts()
  expect(missed.filter((number) => lines.some((line) => new RegExp(`第 (\\d+、)*${number}(、\\d+)* 题`).test(line)))).toEqual(missed)
  const named = lines.flatMap((line) => (/第 ([\d、]+) 题/.exec(line)?.[1] ?? '').split('、').map(Number))
  expect([...named].sort((a, b) => a - b)).toEqual(missed)

  // each missed question leads to the section that cites its article
  for (const number of missed) {
    const card = page.locator(`#q${number}`)
    const articles = await card.locator('a[href^="/regulations/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    const section = await card.locator('a[href^="/study/"]').getAttribute('href')
    await page.goto(section ?? '')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const cited = await page.locator('main a[href^="/regulations/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(articles.filter((article) => cited.includes(article))).not.toEqual([])
    await page.goBack()
  }
})

async function signInForTheFirstTime(page: Page): Promise<void> {
  await page.goto('/sign-in')
  await page.locator('[name=badgeNo]').fill(RECRUIT)
  await page.locator('[name=password]').fill(demoPassword)
  await page.locator('form[action="/sign-in"] button').click()
  await page.waitForURL(/\/password/)
  await page.locator('[name=currentPassword]').fill(demoPassword)
  for (const field of ['newPassword', 'repeatedPassword']) await page.locator(`[name=${field}]`).fill(OWN_PASSWORD)
  await page.locator('form:has([name=newPassword]) button').click()
  await page.waitForURL(/\/account/)
}
