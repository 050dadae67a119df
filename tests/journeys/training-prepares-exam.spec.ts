import { expect, test, type Browser, type Page } from '@playwright/test'
import { signInAs } from '../support/browser'
import { enterExam, startExam } from '../support/exam-steps'
import { ownServer } from '../support/server'

const server = ownServer()
const EXAM = '证据专项模拟测试'
const ASSEMBLER = '030620'
const TRAINER = '030512'
const OFFICER = '031401'

test('training makes an exam from a blueprint, arranges a mock that opens now and enrols an officer, who enters the hall', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const assembler = await desk(browser, ASSEMBLER)
  await assembler.goto('/exam-papers')
  await assembler.getByRole('link', { name: '新建考试' }).click()
  await assembler.getByLabel('中文名称').fill(EXAM)
  await assembler.getByLabel('英文名称').fill('Mock test on evidence')
  await assembler.getByLabel('考试规则').selectOption('demo-basic-formal')
  await assembler.getByLabel('组卷方案').selectOption('diagnostic-evidence')
  await assembler.getByRole('button', { name: '组卷并封存' }).click()
  // a pass mark above the paper's marks: nothing is made, and what was typed is kept
  await expect(assembler.getByRole('alert')).toContainText('合格线是 60 分')
  await expect(assembler.getByLabel('中文名称')).toHaveValue(EXAM)
  await assembler.getByLabel('考试规则').selectOption('demo-diagnostic')
  await assembler.getByRole('button', { name: '组卷并封存' }).click()
  await expect(assembler.getByRole('heading', { name: 'B 卷' })).toBeVisible()

  const trainer = await desk(browser, TRAINER)
  await trainer.goto('/sessions')
  await trainer.getByRole('link', { name: '安排考试' }).click()
  await trainer.getByRole('link', { name: EXAM }).click()
  await trainer.getByLabel('承办单位').selectOption({ label: '清岚市公安局江北分局' })
  await trainer.getByLabel('考场', { exact: true }).fill('线上')
  await trainer.getByLabel('开考时间').fill(inMinutes(0))
  await trainer.getByLabel('结束时间').fill(inMinutes(10))
  await trainer.getByRole('button', { name: '安排场次' }).click()
  await expect(trainer.getByRole('alert')).toContainText('不够 15 分钟')
  await trainer.getByLabel('开考时间').fill(inMinutes(0))
  await trainer.getByLabel('结束时间').fill(inMinutes(60))
  await trainer.getByRole('button', { name: '安排场次' }).click()
  await expect(trainer.getByRole('status')).toContainText('场次已安排')

  await trainer.getByLabel('警号名单').fill(`${OFFICER} 1.25\n050377\n999999`)
  await trainer.getByRole('button', { name: '登记名单' }).click()
  await expect(trainer.getByRole('alert')).toContainText('第 2 行“050377”：不在您管理的单位')
  await expect(trainer.getByRole('alert')).toContainText('第 3 行“999999”：没有这个警号')
  await expect(trainer.getByLabel('警号名单')).toHaveValue(`${OFFICER} 1.25\n050377\n999999`)
  await trainer.getByLabel('警号名单').fill(`${OFFICER} 1.25`)
  await trainer.getByRole('button', { name: '登记名单' }).click()
  await expect(trainer.getByRole('row').filter({ hasText: OFFICER })).toContainText('1.25 倍')

  const officer = await desk(browser, OFFICER)
  await enterExam(officer, EXAM)
  await startExam(officer)
  await trainer.reload()
  await expect(trainer.getByRole('row').filter({ hasText: OFFICER })).toContainText('作答中')
})

async function desk(browser: Browser, badgeNo: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.origin, locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await signInAs(page, badgeNo)
  return page
}

/** A time of the form's date and time fields, so many minutes from now. */
function inMinutes(minutes: number): string {
  return new Date(Date.now() + (minutes + 8 * 60) * 60_000).toISOString().slice(0, 16)
}
