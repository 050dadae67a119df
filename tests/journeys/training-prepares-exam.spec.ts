import { expect, test, type Browser, type Page } from '@playwright/test'
import { signInAs } from '../support/browser'
import { enterExam, startExam } from '../support/exam-steps'
import { ownServer } from '../support/server'

const server = ownServer()
const EXAM = '江北分局季度模拟考试'
const ASSEMBLER = '030620'
const TRAINER = '030512'
const OFFICER = '031401'
const OTHER = '031482'

test('training makes an exam from a blueprint, arranges a mock that opens now, enrols officers and takes one off; the other enters the hall', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const assembler = await desk(browser, ASSEMBLER)
  await assembler.goto('/exam-papers')
  await assembler.getByRole('link', { name: '新建考试' }).click()
  await assembler.getByLabel('中文名称').fill(EXAM)
  await assembler.getByLabel('英文名称').fill('Quarterly mock exam of Jiangbei')
  await assembler.getByLabel('考试规则').selectOption('demo-basic-formal')
  await assembler.getByLabel('组卷方案').selectOption('diagnostic-evidence')
  await assembler.getByRole('button', { name: '组卷并封存' }).click()
  // a pass mark above the paper's marks: nothing is made, and what was typed is kept
  await expect(assembler.getByRole('alert')).toContainText('合格线是 60 分')
  await expect(assembler.getByLabel('中文名称')).toHaveValue(EXAM)
  await assembler.getByLabel('考试规则').selectOption('demo-mock')
  await assembler.getByLabel('组卷方案').selectOption('basic-mock')
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
  await expect(trainer.getByRole('alert')).toContainText('不够 90 分钟')
  await trainer.getByLabel('开考时间').fill(inMinutes(0))
  await trainer.getByLabel('结束时间').fill(inMinutes(120))
  await trainer.getByRole('button', { name: '安排场次' }).click()
  // fifteen tests are held online at this time: shared on purpose, with everything typed still there
  await expect(trainer.getByLabel('考场', { exact: true })).toHaveValue('线上')
  await trainer.getByLabel('仍在这个考场安排').check()
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

  // enrolled by mistake, and taken off again before the start
  const other = await desk(browser, OTHER)
  await trainer.getByLabel('警号名单').fill(OTHER)
  await trainer.getByRole('button', { name: '登记名单' }).click()
  await expect(trainer.getByRole('row').filter({ hasText: OTHER })).toContainText('待考')
  await other.goto('/exams')
  await expect(other.getByText(EXAM).first()).toBeVisible()
  await trainer.getByRole('row').filter({ hasText: OTHER }).getByRole('link', { name: '移出' }).click()
  await trainer.getByLabel('理由').fill('登记有误')
  await trainer.getByRole('button', { name: '移出名单' }).click()
  await expect(trainer.getByRole('status')).toContainText('移出名单')
  await expect(trainer.getByRole('row').filter({ hasText: OTHER })).toHaveCount(0)
  for (const page of ['/', '/exams']) {
    await other.goto(page)
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(other.getByText(EXAM)).toHaveCount(0)
  }
  await trainer.getByRole('link', { name: '实时监考' }).click()
  await expect(trainer.getByText('登记有误')).toBeVisible()
  await trainer.getByRole('link', { name: '考生名单' }).click()

  const officer = await desk(browser, OFFICER)
  await enterExam(officer, EXAM)
  await startExam(officer)
  const row = trainer.getByRole('row').filter({ hasText: OFFICER })
  const removal = await row.getByRole('link', { name: '移出' }).getAttribute('href')
  await trainer.reload()
  await expect(row).toContainText('作答中')
  await expect(row.getByRole('link', { name: '移出' })).toHaveCount(0)
  await trainer.goto(removal!)
  await expect(trainer.getByText('已经开始作答，不能移出')).toBeVisible()
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
