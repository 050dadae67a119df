import { expect, test, type Browser, type Page } from '@playwright/test'
import { signInAs } from '../support/browser'
import { ownServer } from '../support/server'

const server = ownServer()
const WRITER = '030620'
const REVIEWER = '030415'
const SLUG = 'hearing-journey'
const STEM = '公安机关拟罚款多少元以上的，应当告知当事人有权要求听证？'
const REASON = 'D 项过长，考生可凭长度猜中。请改为单一数额。'
const OPTIONS = ['一千元', '二千元', '四千元', '四千元以上并且情节严重、具有重大社会影响的，或者当事人人数众多的']

test('a trainer writes an item without script, a reviewer refuses it with a reason, the trainer mends it and it is approved', async ({
  browser,
}) => {
  const writer = await desk(browser, WRITER)
  await writer.goto('/items')
  await writer.getByRole('link', { name: '命题', exact: true }).click()
  await writer.getByRole('radio', { name: '单项选择题' }).check()
  await writer.getByLabel('知识点').selectOption({ value: 'hearing' })
  await writer.getByRole('button', { name: '开始写' }).click()

  await writer.getByLabel('编号').fill(SLUG)
  await writer.getByLabel('题干（中文）').fill(STEM)
  for (const [index, text] of OPTIONS.entries()) await writer.getByLabel(`选项 ${'ABCD'[index]}（中文）`).fill(text)
  for (const letter of 'ABD') await writer.getByLabel(`${letter} 错在哪里（中文）`).fill('不是现行法的数额。')
  await writer.getByRole('radio', { name: 'C 为正确答案' }).check()
  await writer.getByRole('button', { name: '加一个选项' }).click()
  await expect(writer.getByLabel('选项 E（中文）')).toHaveValue('')
  await expect(writer.getByLabel('题干（中文）')).toHaveValue(STEM)
  await expect(writer.getByRole('radio', { name: 'C 为正确答案' })).toBeChecked()
  await writer.getByRole('button', { name: '删去选项 E' }).click()

  // half written: it cannot be submitted, it can be kept
  await writer.getByRole('button', { name: '提交审题' }).click()
  await expect(writer.getByRole('alert')).toContainText('还有 3 处要改')
  await expect(writer.getByRole('alert')).toBeInViewport()
  await writer.getByRole('button', { name: '保存底稿' }).click()
  await expect(writer.getByRole('status')).toContainText('底稿已保存')
  await writer.goto('/items')
  await writer.getByRole('listitem').filter({ hasText: '未提交' }).getByRole('link', { name: '继续写' }).click()

  await writer.getByLabel('讲评（中文）').fill('罚款四千元以上的，应当告知听证权利。')
  await writer.getByLabel('难度').selectOption('MEDIUM')
  await writer.getByLabel('第 1 项：法规').selectOption('public-security-penalties@2025')
  await writer.getByLabel('条', { exact: true }).fill('999')
  await writer.getByRole('button', { name: '提交审题' }).click()
  await expect(writer.getByText('法规库中没有这部法规的第 999 条，请核对').first()).toBeVisible()
  await writer.getByLabel('条', { exact: true }).fill('第117条')

  await writer.getByRole('button', { name: '考生视角预览' }).click()
  const preview = writer.locator('#preview')
  await expect(preview).toContainText(STEM)
  await expect(preview.getByRole('radio')).toHaveCount(4)
  await expect(preview).not.toContainText('不是现行法的数额')
  await expect(preview.locator(':checked')).toHaveCount(0)

  // a warning is shown once, and does not stop who has seen it
  await writer.getByRole('button', { name: '提交审题' }).click()
  await expect(writer.getByRole('alert')).toContainText('没有必须改的')
  await expect(writer.getByText('选项 D 的长度与其他选项相差太大')).toBeVisible()
  await writer.getByRole('button', { name: '仍然提交审题' }).click()
  await expect(writer.getByRole('status')).toContainText('第 1 版已提交')

  const reviewer = await desk(browser, REVIEWER)
  await reviewer.goto(`/items/${SLUG}`)
  await reviewer.getByLabel('意见').fill(REASON)
  await reviewer.getByRole('button', { name: '退回修改' }).click()
  await expect(reviewer.getByRole('status')).toContainText('退回')
  await expect(reviewer.locator(`a[href="/items/${SLUG}/edit"]`)).toHaveCount(0)
  expect((await reviewer.request.get(`/items/${SLUG}/edit`)).status()).toBe(403)

  await writer.goto('/items')
  const returned = writer.getByRole('listitem').filter({ hasText: '已退回' })
  await expect(returned).toContainText(REASON)
  await returned.getByRole('link', { name: '修改', exact: true }).click()
  await expect(writer.getByText(REASON)).toBeVisible()
  await writer.getByLabel('选项 D（中文）').fill('五千元')
  await writer.getByRole('button', { name: '提交审题' }).click()
  await expect(writer.getByRole('status')).toContainText('第 2 版已提交')

  await reviewer.goto(`/items/${SLUG}`)
  await reviewer.getByText('与上一版相比，改了 1 处').click()
  await expect(reviewer.getByRole('definition').filter({ hasText: '五千元' })).toBeVisible()
  await reviewer.getByRole('button', { name: '通过' }).click()
  await expect(reviewer.getByRole('status')).toContainText('通过')
  await writer.reload()
  await expect(writer.getByText('已通过，可以进入组卷。')).toBeVisible()
})

async function desk(browser: Browser, badgeNo: string): Promise<Page> {
  const context = await browser.newContext({
    ...{ baseURL: server.origin, locale: 'zh-CN', viewport: { width: 1440, height: 900 } },
    // the form is made of links and buttons alone
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  await signInAs(page, badgeNo)
  return page
}
