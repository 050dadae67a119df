import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './hall-page'

const ENGLISH = new Set(['waiting room', 'case', 'hand-in', 'ended'])
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const english = {
  start: 'Start the exam',
  check: 'Check and hand in',
  handIn: 'Hand in',
  try: 'Try three questions',
  back: 'Back to the waiting room',
}
const chinese = { start: '开始考试', check: '检查并交卷', handIn: '交卷', try: '试答三题', back: '回到候考' }

for (const language of ['zh-CN', 'en'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`every page of the hall is sound in ${language} at ${width} px`, async ({ browser, fake }) => {
      const words = language === 'en' ? english : chinese
      const server = await fake()
      const context = await browser.newContext({ locale: language, viewport: { width, height } })
      const page = await context.newPage()
      const address = `${server.origin}/hall/${language}/?candidate=c1`
      await page.goto(`${server.origin}/hall/${language}/`)
      await sound(page, 'no candidate')
      await page.goto(address)
      await sound(page, 'waiting room')
      await page.getByRole('button', { name: words.try }).click()
      await sound(page, 'rehearsal')
      await page.getByRole('button', { name: words.back }).click()
      await page.getByRole('checkbox').check()
      await page.getByRole('button', { name: words.start }).click()
      await page.getByRole('timer').waitFor()
      await page.keyboard.press('a')
      await page.keyboard.press('m')
      await sound(page, 'single choice')
      for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowRight')
      await page.keyboard.press('b')
      await sound(page, 'multiple choice')
      for (let step = 0; step < 14; step += 1) await page.keyboard.press('ArrowRight')
      await sound(page, 'blanks')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      await sound(page, 'case')
      server.world.isDown = true
      await page.keyboard.press('a')
      await page.locator('[data-save="1"]').waitFor()
      await page.waitForTimeout(600)
      await sound(page, 'offline')
      await page.keyboard.press('?')
      await sound(page, 'help')
      await page.keyboard.press('Escape')
      if (width < 640) {
        await page.locator('footer button[aria-label]').click()
        await sound(page, 'answer sheet')
        await page.getByRole('button', { name: words.check }).click()
      } else {
        await page.evaluate(() => (document.documentElement.dataset.theme = 'contrast'))
        await sound(page, 'high contrast')
        await page.getByRole('button', { name: words.check }).click()
      }
      await sound(page, 'hand-in')
      server.world.isDown = false
      await page.locator('[data-save="0"]').waitFor()
      await page.getByRole('button', { name: words.handIn, exact: true }).last().click()
      await page.locator('dl').waitFor()
      await sound(page, 'ended')
      server.world.attempt!.endedAt = null
      server.world.holder = 'there'
      await page.goto(address)
      await sound(page, 'elsewhere')
      await context.close()
    })
  }
}

test('at 1366 × 768 a question, its options and the whole answer sheet need no scrolling', async ({ browser, fake }) => {
  const { fakePaper } = await import('./fake-paper.mjs')
  const server = await fake({ paper: fakePaper({ single: 40, multiple: 30, judge: 26, blanks: 2 }) })
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  await page.goto(`${server.origin}/hall/en/?candidate=c1`)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: english.start }).click()
  await page.getByRole('timer').waitFor()
  const cut: string[] = []
  for (const number of [1, 41, 71, 97, 99, 100]) {
    await page.getByRole('button', { name: new RegExp(`^Question ${number},`) }).click()
    cut.push(...(await clipped(page)).map((name) => `${number}: ${name}`))
  }
  expect(cut).toEqual([])
  await context.close()
})

/** No axe violation, and nothing wider than the window. */
async function sound(page: Page, where: string): Promise<void> {
  await page.locator('h1, h2').first().waitFor()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(overflow, where).toBeLessThanOrEqual(0)
  // the words differ between the languages, the parts do not: English is looked at where its length tells
  if (new URL(page.url()).pathname.includes('/en/') && !ENGLISH.has(where)) return
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
  expect(faults, where).toEqual([])
}

/** Options, fields and cells of the sheet that a scroll would be needed to see. */
function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main label, main input[type=text], aside button')]
      .filter((element) => {
        const box = element.getBoundingClientRect()
        const pane = element.closest('main, aside')?.getBoundingClientRect()
        return pane !== undefined && (box.bottom > pane.bottom + 1 || box.top < pane.top - 1)
      })
      .map((element) => element.textContent?.slice(0, 30) ?? ''),
  )
}
