import { expect, goTo, heldAnswer, onExam, sit, test, words } from './hall-page'

test('a second tab is stopped with a clear page and a way to go on there', async ({ page, context, fake }) => {
  const server = await fake()
  await sit(page, server)
  await page.keyboard.press('a')
  await expect(page.getByText(words.saved)).toBeVisible()
  const second = await context.newPage()
  await second.goto(page.url())
  await expect(second.getByRole('heading', { name: '这场考试已在另一个标签页打开' })).toBeVisible()
  await second.getByRole('button', { name: '改在本页继续' }).click()
  await onExam(second)
  await expect(page.getByRole('heading', { name: '考试已转到另一个标签页' })).toBeVisible()
  await expect(second.getByRole('radio', { checked: true })).toHaveCount(1)
})

test('a second computer takes over with the code; what the first still holds arrives as evidence', async ({ page, browser, fake }) => {
  const server = await fake()
  await sit(page, server)
  await page.keyboard.press('a')
  await expect(page.getByText(words.saved)).toBeVisible()
  server.world.isDown = true
  await goTo(page, 2)
  await page.keyboard.press('b')
  await expect(page.getByText(words.kept)).toBeVisible()
  await page.goto('about:blank')
  server.world.isDown = false

  server.world.holder = 'there'
  const other = await browser.newContext({ locale: 'zh-CN' })
  const second = await other.newPage()
  await second.goto(`${server.origin}/hall/zh-CN/?candidate=c1`)
  await expect(second.getByRole('heading', { name: '考试正在另一台电脑上进行' })).toBeVisible()
  await second.getByLabel('换机码').fill('WRONG234')
  await second.getByRole('button', { name: '在本机继续' }).click()
  await expect(second.getByText('还可尝试 4 次。')).toBeVisible()
  await second.getByLabel('换机码').fill('abcd 2345')
  await second.getByRole('button', { name: '在本机继续' }).click()
  await onExam(second)
  await expect(second.getByRole('radio', { checked: true })).toHaveCount(1)
  await goTo(second, 2)
  await second.keyboard.press('d')
  await expect.poll(() => heldAnswer(server, 2)).toBeTruthy()

  server.world.holder = 'there'
  await page.goto(`${server.origin}/hall/zh-CN/?candidate=c1`)
  await expect.poll(() => server.world.evidence.map(({ seat, seq }) => [seat, seq])).toEqual([[1, 2]])
  await expect(page.getByRole('heading', { name: '考试正在另一台电脑上进行' })).toBeVisible()
  await other.close()
})

test('a computer whose seat was taken stops at the next contact and says so', async ({ page, fake }) => {
  const server = await fake()
  await sit(page, server)
  server.world.attempt!.seat = 2
  await page.keyboard.press('a')
  await expect(page.getByRole('heading', { name: '你的考试已在另一座位继续' })).toBeVisible()
  await expect(page.getByText('本机另有 1 条作答是在换座之后才送达的')).toBeVisible()
  expect(server.world.evidence).toHaveLength(1)
})

test('a page that lost its local store goes on from the answers that count, with fresh numbers', async ({ page, fake }) => {
  const server = await fake()
  await sit(page, server)
  await page.keyboard.press('a')
  await expect(page.getByText(words.saved)).toBeVisible()
  await page.goto('about:blank')
  await page.goto(`${server.origin}/icons.svg`)
  await page.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase('zhigui-hall').onsuccess = resolve)))
  await page.goto(`${server.origin}/hall/zh-CN/?candidate=c1`)
  await onExam(page)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1)
  await page.keyboard.press('b')
  await expect.poll(() => [...server.world.lines.values()].map(({ seq }) => seq)).toEqual([1, 2])
})
