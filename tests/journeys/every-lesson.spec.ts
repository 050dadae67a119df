import { expect, test, type Browser, type Page } from '@playwright/test'
import { signInAs } from '../support/browser'
import { lessons, moveAt, type Lesson } from '../support/lessons'
import { noteAxe, paperFaults, screenFacts, scriptScale, watchPage, type Note } from '../support/page-soundness'
import { ownServer } from '../support/server'

const server = ownServer()

const officer = '031482'
/** LESSONS=whole looks at every section and every step with everything it has; else one section of a text and the ends of a scenario. */
const isWhole = process.env.LESSONS === 'whole'
const SCRIPT_LIMIT = 60_000
const phone = { width: 390, height: 844 }
const desk = { width: 1440, height: 900 }
/** A4 less the margins of the print styles, at 96 dots to the inch. */
const paper = { width: 657, height: 980 }

const shelves = { module: '/study', case: '/study?kind=cases', scenario: '/study/scenarios' } as const

test('every module, case study and scenario is sound in both languages, on a phone, on a desk and on paper', async ({ browser }) => {
  test.setTimeout(600_000)
  const all = lessons()
  for (const kind of ['module', 'case', 'scenario'] as const)
    expect(all.filter((lesson) => lesson.kind === kind).length, `lessons of kind ${kind}`).toBeGreaterThan(0)
  const looks = await Promise.all([walk(browser, 'zh-CN', all), walk(browser, 'en', all)])
  expect(looks.flatMap(({ faults }) => faults)).toEqual([])
  // sections, the whole text, and of a scenario its start, a step at least, and its review
  const least = all.reduce((sum, { kind, sections }) => sum + (kind === 'scenario' ? 3 : (isWhole ? sections.length : 1) + 1), 0)
  for (const { pages } of looks) expect(pages).toBeGreaterThanOrEqual(least)
})

interface Walk {
  readonly language: string
  readonly page: Page
  readonly note: Note
  readonly weigh: ReturnType<typeof scriptScale>
  /** kinds of page already seen on a desk and as PDF */
  readonly seen: Set<string>
  at: string
  pages: number
}

async function walk(browser: Browser, language: string, all: readonly Lesson[]) {
  const faults: string[] = []
  const context = await browser.newContext({ baseURL: server.origin, locale: language, viewport: phone })
  const page = await context.newPage()
  await signInAs(page, officer)
  const note: Note = (what) => faults.push(`${language} ${on.at}: ${what}`)
  const weigh = scriptScale(async (url) => (await context.request.get(url)).body())
  const on: Walk = { language, page, note, weigh, seen: new Set(), at: '', pages: 0 }
  watchPage(page, () => server.origin, note)
  for (const kind of ['module', 'case', 'scenario'] as const) {
    await open(on, shelves[kind])
    const links = await hrefs(page, 'main a[href^="/study/"]')
    for (const lesson of all.filter((one) => one.kind === kind)) {
      const href = links.find((link) => link === `/study/${kind === 'scenario' ? 'scenarios' : 'modules'}/${lesson.slug}`)
      if (!href) note(`no link leads to ${lesson.slug}`)
      else await (kind === 'scenario' ? act(on, href, lesson) : read(on, href, lesson))
    }
  }
  await context.close()
  return { faults, pages: on.pages }
}

/** A text: its sections by its own contents, then the whole of it for paper. */
async function read(on: Walk, href: string, lesson: Lesson): Promise<void> {
  const { page, note } = on
  await open(on, href)
  const sections = await hrefs(page, 'details a[href*="/sections/"]')
  if (sections.map((link) => link.split('/').at(-1)).join() !== lesson.sections.join()) note(`its contents lead to ${sections.join(' ')}`)
  const print = (await hrefs(page, 'a[href$="/print"]'))[0]
  // it opens at the first section not read: that one need not be opened again
  const opened = await page.locator('[data-reader]').getAttribute('data-section')
  await look(on, lesson, `section of a ${lesson.kind}`)
  for (const section of sections.filter((link) => isWhole && !link.endsWith(`/${opened}`))) {
    await open(on, section)
    await look(on, lesson, `section of a ${lesson.kind}`)
  }
  if (!print) return note('no link leads to the whole text for paper')
  await open(on, print)
  await look(on, lesson, `whole ${lesson.kind}`)
  const questions = await page.locator('[id^="check-"] ol > li').count()
  const asked = await page.locator('[id^="check-"]').count()
  const answered = await page
    .locator('[id^="key-"] > b')
    .filter({ hasText: /^[A-F]+$/ })
    .count()
  if (asked !== lesson.checks || answered !== lesson.checks || questions < 2 * asked)
    note(`${lesson.checks} quick checks, of which ${asked} are printed as questions and ${answered} answered`)
}

/** A scenario from start to review: all right in Chinese, as wrong as it lets one be in English. */
async function act(on: Walk, href: string, lesson: Lesson): Promise<void> {
  const { page, note } = on
  const { steps } = lesson.script!
  await open(on, href)
  await look(on, lesson, 'start of a scenario')
  await submit(on, `form[action="${href}/runs"] button`)
  for (let count = 0; count < steps.length; count++) {
    const stepId = await page
      .locator('#step [name=stepId]')
      .inputValue({ timeout: 1000 })
      .catch(() => null)
    if (stepId === null) break
    const step = steps.find(({ id }) => id === stepId)
    if (!step) return note(`step ${stepId} is not in the file`)
    on.at = `${new URL(page.url()).pathname} (step ${stepId})`
    await look(on, lesson, step.kind === 'CHOOSE' ? 'step with a choice' : 'step with an order')
    const move = moveAt(lesson.script!, step, on.language === 'zh-CN')
    if ('choice' in move) await page.locator(`#step [name=choice][value="${move.choice}"]`).press('Space')
    else for (const [index, id] of move.order.entries()) await page.locator(`#step [name="position-${id}"]`).selectOption(String(index + 1))
    await submit(on, '#step button')
  }
  on.at = `${new URL(page.url()).pathname} (review)`
  if ((await page.locator('main dl').count()) === 0) note('the walk came to no review')
  await look(on, lesson, 'review of a scenario')
}

async function open(on: Walk, url: string): Promise<void> {
  on.at = url
  const answer = await on.page.goto(url, { waitUntil: 'load' })
  if (answer?.status() !== 200) on.note(`status ${answer?.status()}`)
}

async function submit({ page }: Walk, button: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.locator(button).first().click()])
}

function hrefs(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')!))])
}

async function look(on: Walk, lesson: Lesson, kind: string): Promise<void> {
  const { page, note } = on
  on.pages += 1
  const isFirst = !on.seen.has(kind)
  on.seen.add(kind)
  const facts = await page.evaluate(screenFacts)
  noteLanguage(facts, on)
  noteStanding(facts.main, lesson, on)
  if (facts.title === '') note('no title')
  if (facts.overflow > 1) note(`the page is ${facts.overflow} px wider than a phone`)
  const weight = await on.weigh(facts.scripts, facts.inline)
  if (weight > SCRIPT_LIMIT) note(`${weight} bytes of compressed script`)
  // the whole text holds the parts of all sections on one page: what is asked of it need not be asked of each of them again
  const isPart = /^(?:section|step)/.test(kind) && !isWhole
  const [asksAxe, asksPaper] = isPart ? [isFirst, isFirst] : [on.language === 'zh-CN' || isFirst, on.language === 'en' || isFirst]
  if (asksAxe) await noteAxe(page, note)
  if (isFirst) {
    await page.setViewportSize(desk)
    await noteAxe(page, (what) => note(`on a desk: ${what}`))
  }
  if (asksPaper) await lookAtPaper(on, isFirst)
  await page.setViewportSize(phone)
}

async function lookAtPaper({ page, note }: Walk, isPdf: boolean): Promise<void> {
  await page.setViewportSize(paper)
  await page.emulateMedia({ media: 'print' })
  for (const fault of await page.evaluate(paperFaults)) note(fault)
  if (isPdf) {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
    if (sheets < 1 || sheets > 16) note(`${sheets} sheets of paper`)
  }
  await page.emulateMedia({ media: null })
  await page.setViewportSize(phone)
}

function noteLanguage({ language, words }: ReturnType<typeof screenFacts>, on: Walk): void {
  if (language !== on.language) on.note(`the page says it is ${language}`)
  // an English page holds no Chinese at all; a Chinese page names things in Latin letters, but says no sentence in them
  const foreign = on.language === 'en' ? /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/ : /[A-Za-z]{2,}(?:[ ,;]+[A-Za-z]+){3,}/
  for (const text of words.filter((one) => foreign.test(one)).slice(0, 3)) on.note(`not in its language: ${text.trim().slice(0, 60)}`)
  for (const text of words.filter((one) => /\b(?:study|kit):[a-z]|\{\{/.test(one)).slice(0, 3))
    on.note(`no words for ${text.trim().slice(0, 60)}`)
}

function noteStanding(main: string, { asOf, reviewStatus }: Lesson, on: Walk): void {
  const [year, month, day] = asOf.split('-').map(Number)
  const monthName = new Date(`${asOf}T00:00:00Z`).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })
  const said = on.language === 'en' ? `Law as of ${day} ${monthName} ${year}` : `法律截至${year}年${month}月${day}日`
  if (!main.includes(said)) on.note(`does not say “${said}”`)
  const isDraft = on.language === 'en' ? /\bdraft,? awaiting legal review/i.test(main) : /草稿，待法制部门审核/.test(main)
  if (isDraft !== (reviewStatus !== 'approved')) on.note('does not say where its review stands')
}
