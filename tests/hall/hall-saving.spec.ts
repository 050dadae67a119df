import type { Page } from '@playwright/test'
import { cell, enterRoom, expect, goTo, heldAnswer, onExam, sit, test, words } from './hall-page'

test('a choice is saved at once and the page says so only then', async ({ page, fake }) => {
  const server = await fake()
  await sit(page, server)
  await expect(page.getByText('作答自动保存', { exact: true })).toBeVisible()
  await page.keyboard.press('b')
  await expect.poll(() => heldAnswer(server, 1), { intervals: [50] }).toEqual({ choice: expect.any(String) })
  await expect(page.getByText(words.saved)).toBeVisible()
  await expect(cell(page, 1)).toHaveAccessibleName('第 1 题，已答并保存，当前题')
})

test('without network answers are kept here, survive a reload, and arrive in order afterwards', async ({ page, fake }) => {
  const server = await fake()
  await sit(page, server)
  await page.keyboard.press('a')
  await expect(page.getByText(words.saved)).toBeVisible()
  server.world.isDown = true
  await goTo(page, 2)
  await page.keyboard.press('c')
  await goTo(page, 3)
  await page.keyboard.press('d')
  await page.keyboard.press('m')
  await expect(page.getByText(words.kept)).toBeVisible()
  await expect(page.getByText('网络已断开，作答已保存在本机')).toBeVisible()

  await page.reload()
  await onExam(page)
  await expect(page.getByRole('heading', { name: '第 3 题', exact: true })).toBeVisible()
  await expect(cell(page, 2)).toHaveAccessibleName('第 2 题，已答，待上传')
  await expect(cell(page, 3)).toHaveAccessibleName('第 3 题，已答，待上传，已标记，当前题')
  await expect(page.getByText('剩余时间（估计）')).toBeVisible()
  await page.keyboard.press('a')
  expect(server.world.lines.size).toBe(1)

  server.world.isDown = false
  await expect(page.getByText('网络已恢复，2 题已上传。')).toBeVisible()
  await expect.poll(() => [...server.world.lines.values()].map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
  await expect(cell(page, 2)).toHaveAccessibleName('第 2 题，已答并保存')
})

test('a reply lost on the way leads to no loss and no double', async ({ page, fake }) => {
  const server = await fake()
  await sit(page, server)
  server.world.loseReplies = true
  await page.keyboard.press('a')
  await expect(page.getByText(words.kept)).toBeVisible()
  server.world.loseReplies = false
  await expect(page.getByText(words.saved).first()).toBeVisible()
  expect(server.world.lines.size).toBe(1)
})

test('a 401 keeps every answer and goes on after signing in again', async ({ page, fake }) => {
  const server = await fake()
  await sit(page, server)
  server.world.isSignedOut = true
  await page.keyboard.press('a')
  await expect(page.getByText('登录已失效，作答都在本机，没有丢失。')).toBeVisible()
  const link = page.getByRole('link', { name: '重新登录' })
  await expect(link).toHaveAttribute('target', '_blank')
  await page.reload()
  await onExam(page)
  server.world.isSignedOut = false
  await expect.poll(() => server.world.lines.size).toBe(1)
  await expect(link).toBeHidden()
})

test('text is saved at a pause and never in the middle of a composition', async ({ page, fake }) => {
  const server = await fake()
  await sit(page, server)
  await goTo(page, 27)
  const first = page.getByLabel('第 1 空')
  await first.fill('8')
  await expect.poll(() => heldAnswer(server, 27), { intervals: [50] }).toEqual({ blanks: ['8', ''] })
  await page.getByLabel('第 2 空').focus()
  const input = await page.context().newCDPSession(page)
  await input.send('Input.imeSetComposition', { text: 'ershisi', selectionStart: 7, selectionEnd: 7 })
  await page.waitForTimeout(3_500)
  expect(heldAnswer(server, 27)).toEqual({ blanks: ['8', ''] })
  await input.send('Input.insertText', { text: '二十四' })
  await expect.poll(() => heldAnswer(server, 27), { intervals: [50] }).toEqual({ blanks: ['8', '二十四'] })
})

test('leaving the page sends what was typed a moment ago', async ({ page, fake }) => {
  const server = await fake()
  await sit(page, server)
  await goTo(page, 27)
  await page.getByLabel('第 1 空').fill('8')
  await page.goto('about:blank')
  await expect.poll(() => heldAnswer(server, 27), { intervals: [50] }).toEqual({ blanks: ['8', ''] })
})

test('a computer that cannot keep more answers says so and still sends them', async ({ page, fake }) => {
  const server = await fake()
  await sit(page, server)
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.keyboard.press('a')
  await expect(page.getByText('本机存不下新的作答。请举手告知监考老师。')).toBeVisible()
  await expect.poll(() => server.world.lines.size).toBe(1)
})

test('nothing of an attempt stays on the computer after the acknowledged ending, or when another officer comes', async ({ page, fake }) => {
  const server = await fake()
  await sit(page, server)
  await page.keyboard.press('a')
  await expect(page.getByText(words.saved)).toBeVisible()
  expect(await keptRows(page)).toBeGreaterThan(0)
  await page.getByRole('button', { name: words.check }).click()
  await page.getByRole('button', { name: words.handIn, exact: true }).click()
  await expect(page.getByRole('heading', { name: '已交卷。' })).toBeVisible()
  await expect.poll(() => keptRows(page)).toBe(0)

  server.world.attempt = null
  server.world.lines.clear()
  await sit(page, server)
  await page.keyboard.press('a')
  await expect(page.getByText(words.saved)).toBeVisible()
  expect(await keptRows(page)).toBeGreaterThan(0)
  server.world.badgeNo = '031999'
  server.world.attempt = null
  await enterRoom(page, server)
  expect(await keptRows(page)).toBe(0)
})

function keptRows(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('zhigui-hall')
      request.onsuccess = () => resolve(request.result)
    })
    const names = [...database.objectStoreNames]
    const counts = await Promise.all(
      names.map(
        (name) =>
          new Promise<number>((resolve) => {
            const request = database.transaction(name).objectStore(name).count()
            request.onsuccess = () => resolve(request.result)
          }),
      ),
    )
    database.close()
    return counts.reduce((sum, count) => sum + count, 0)
  })
}
