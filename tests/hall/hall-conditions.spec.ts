import { gzipSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'
import { enterRoom, expect, onExam, sit, test, words } from './hall-page'

const POLICY_PROBE = "default-src 'none'"

test('a computer six hours off shows the server’s time', async ({ page, fake }) => {
  const server = await fake({ minutes: 60 })
  await page.addInitScript(() => {
    const real = Date.now.bind(Date)
    Date.now = () => real() + 6 * 3_600_000
  })
  await enterRoom(page, server)
  await expect(page.getByText(/本机时间相差 6 小时/)).toBeVisible()
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: words.start }).click()
  await expect(page.getByRole('timer')).toHaveText(/^00:59:|^01:00:00/)
  await page.reload()
  await expect(page.getByRole('timer')).toHaveText(/^00:59:/)
})

test('the start opens at the opening time by the server’s clock and says why it is closed', async ({ page, fake }) => {
  const server = await fake({ opensInMs: 9_000 })
  await enterRoom(page, server)
  const start = page.getByRole('button', { name: words.start })
  await expect(page.getByText(/开考，还有 00:00:0\d/)).toBeVisible()
  await expect(start).toBeDisabled()
  await page.getByRole('checkbox').check()
  await expect(start).toBeEnabled()
  await start.click()
  await onExam(page)
})

test('three questions can be tried before, and leave nothing behind', async ({ page, fake }) => {
  const server = await fake()
  await enterRoom(page, server)
  await page.getByRole('button', { name: '试答三题' }).click()
  await page.getByRole('radio', { name: /^B/ }).waitFor()
  await page.keyboard.press('b')
  await expect(page.getByRole('radio', { name: /^B/ })).toBeChecked()
  await page.getByRole('button', { name: '下一题' }).click()
  await page.getByRole('checkbox').first().waitFor()
  await page.keyboard.press('a')
  await page.keyboard.press('c')
  await page.keyboard.press('Enter')
  await page.getByLabel('第 1 空').fill('x')
  await page.getByRole('button', { name: '回到候考' }).click()
  await expect(page.getByRole('heading', { name: '核对信息' })).toBeVisible()
  expect(server.world.requests.filter((request: string) => request.startsWith('POST'))).toEqual([])
})

test('without a secure context a formal exam refuses with words and a mock runs from the page', async ({ fake, launchOptions }) => {
  const args = [...(launchOptions.args ?? []), '--host-resolver-rules=MAP hall.test 127.0.0.1']
  const browser = await chromium.launch({ ...launchOptions, args })
  const page = await browser.newPage({ locale: 'zh-CN' })
  const server = await fake()
  const address = `${server.origin.replace('127.0.0.1', 'hall.test')}/hall/zh-CN/?candidate=c1`
  await page.goto(address)
  await expect(page.getByRole('heading', { name: '正式考试不能在这个地址进行' })).toBeVisible()
  server.world.kind = 'MOCK'
  await page.goto(address)
  await expect(page.getByText('不要刷新或关闭本页')).toBeVisible()
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: words.start }).click()
  await onExam(page)
  await page.keyboard.press('a')
  await expect(page.getByText(words.saved)).toBeVisible()
  server.world.isDown = true
  await page.keyboard.press('b')
  await expect(page.getByText('未送达 1 题，请勿关闭本页')).toBeVisible()
  await page.close()
  await browser.close()
})

test('the shell of an open attempt does not change, and a newer one is taken before the next start', async ({ page, fake }) => {
  const server = await fake()
  await sit(page, server)
  const before = await shellVersions(page)
  server.world.shellStamp = 'newer'
  await page.reload()
  await onExam(page)
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration('/hall/'))?.update().catch(() => undefined))
  await page.waitForTimeout(500)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration('/hall/'))?.waiting ?? null)).toBeNull()
  expect(await shellVersions(page)).toEqual(before)
  await page.getByRole('button', { name: words.check }).click()
  await page.getByRole('button', { name: words.handIn, exact: true }).click()
  await expect(page.getByRole('heading', { name: '已交卷。' })).toBeVisible()
  server.world.attempt = null
  await expect
    .poll(async () => {
      await enterRoom(page, server)
      await page.waitForTimeout(500)
      // taking the newer shell, the page loads itself anew, perhaps at this very moment: then it is asked again
      return shellVersions(page).catch(() => before)
    })
    .not.toEqual(before)
})

test('the page asks no other host and breaks no policy', async ({ page, fake }) => {
  const server = await fake()
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on(
    'request',
    (request) => new URL(request.url()).origin !== server.origin && !request.url().startsWith('data:') && faults.push(request.url()),
  )
  const shell = await page.request.get(`${server.origin}/hall/zh-CN/`)
  expect(shell.headers()['content-security-policy']).toContain(POLICY_PROBE)
  expect(await shell.text()).not.toMatch(/<style|style=|<script>|onclick/)
  await sit(page, server)
  await page.keyboard.press('a')
  await expect(page.getByText(words.saved)).toBeVisible()
  expect(faults).toEqual([])
})

test('all script of a hall page is at most 120 kB compressed', async ({ page, fake }) => {
  const server = await fake()
  const sizes: number[] = []
  page.on('response', async (response) => {
    if (/[.]js$/.test(new URL(response.url()).pathname)) sizes.push(gzipSync(await response.body()).length)
  })
  await enterRoom(page, server)
  await expect.poll(() => sizes.length).toBeGreaterThan(1)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000)
})

function shellVersions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => caches.keys())
}
