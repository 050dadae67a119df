import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { signInAs } from '../support/browser'
import { pagePatterns, patternOf, type PagePattern } from '../support/route-patterns'
import { ownServer } from '../support/server'

const server = ownServer()

/** People who between them may open everything. */
const visitors = ['031482', '031401', '030512', '030741', '030333', '031008', '030620', '030415', '000101', '000102', '000103', '030977']
const views = [
  { language: 'zh-CN', width: 1440 },
  { language: 'zh-CN', width: 390 },
  { language: 'en', width: 1440 },
  { language: 'en', width: 390 },
]

test('every page of the route table can be reached by links and is sound in both languages and widths', async ({ browser }) => {
  test.setTimeout(600_000)
  const patterns = pagePatterns()
  const found = await reach(browser, patterns)
  const faults: string[] = []
  // two at a time, as there are two cores
  for (const pair of [views.slice(0, 2), views.slice(2)]) {
    for (const some of await Promise.all(pair.map((view) => look(browser, view, found)))) faults.push(...some)
  }
  expect(faults).toEqual([])
  expect(
    patterns.map(({ path }) => path).filter((path) => !found.has(path)),
    'pages no link leads to',
  ).toEqual([])
})

const TRIES = 4

interface Sample {
  readonly badgeNo: string | null
  readonly url: string
}

/** Follows the links of each visitor until one address of every pattern is known. */
async function reach(browser: Browser, patterns: readonly PagePattern[]): Promise<Map<string, Sample>> {
  const found = new Map<string, Sample>()
  for (const badgeNo of [null, ...visitors]) {
    const context = await browser.newContext({ baseURL: server.origin })
    const page = await context.newPage()
    if (badgeNo) await signInAs(page, badgeNo)
    const queue = badgeNo ? ['/'] : ['/sign-in', '/verify']
    const seen = new Set(queue)
    const tried = new Map<string, number>()
    while (queue.length > 0) {
      const url = queue.shift()!
      const answer = await context.request.get(url, { maxRedirects: 0 })
      const pattern = patternOf(patterns, new URL(url, server.origin).pathname)
      if (answer.status() === 200 && pattern && !found.has(pattern.path)) found.set(pattern.path, { badgeNo, url })
      if (answer.status() !== 200) continue
      for (const link of linksOf(await answer.text())) {
        const next = patternOf(patterns, new URL(link, server.origin).pathname)
        if (!next || seen.has(link)) continue
        const tries = tried.get(next.path) ?? 0
        // a page already known is asked for once by each visitor, for the links it has for them; of others a few tell enough
        if (tries >= (found.has(next.path) ? 1 : TRIES)) continue
        seen.add(link)
        tried.set(next.path, tries + 1)
        queue.push(link)
      }
    }
    await context.close()
  }
  return found
}

function linksOf(html: string): string[] {
  const hrefs = [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)].map((match) => match[1]!.replaceAll('&amp;', '&'))
  return [...hrefs.filter((href) => !href.startsWith('//')), ...choicesOf(html)]
}

/** Addresses of forms that only ask, with every box of theirs ticked. */
function choicesOf(html: string): string[] {
  return [...html.matchAll(/<form\b[^>]*\bid="([^"]+)"[^>]*\baction="(\/[^"]*)"[^>]*>/g)]
    .filter(([tag]) => !tag.includes('method="post"'))
    .map(([, id, action]) => {
      const boxes = [...html.matchAll(/<input\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => tag.includes(`form="${id}"`))
      const pairs = boxes.map((tag) => [/\bname="([^"]*)"/.exec(tag)?.[1] ?? '', /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? ''])
      return `${action}?${new URLSearchParams(pairs)}`
    })
}

async function look(browser: Browser, view: (typeof views)[number], found: ReadonlyMap<string, Sample>): Promise<string[]> {
  const faults: string[] = []
  const pages = new Map<string | null, Page>()
  let at = ''
  const note = (what: string) => faults.push(`${view.language} ${view.width} ${at}: ${what}`)
  for (const [pattern, { badgeNo, url }] of found) {
    // a page for each visitor: opening one costs more than looking at it
    const page = pages.get(badgeNo) ?? (await signedIn(browser, view, badgeNo))
    if (!pages.has(badgeNo)) watch(page, note)
    pages.set(badgeNo, page)
    at = `${pattern} (${url})`
    await page.goto(url, { waitUntil: 'load' })
    await checkPage(page, note)
  }
  for (const page of pages.values()) await page.context().close()
  return faults
}

async function signedIn(browser: Browser, { language, width }: (typeof views)[number], badgeNo: string | null): Promise<Page> {
  const context = await browser.newContext({
    baseURL: server.origin,
    locale: language,
    viewport: { width, height: width === 390 ? 844 : 900 },
  })
  const page = await context.newPage()
  if (badgeNo) await signInAs(page, badgeNo)
  return page
}

/** Console errors (content-policy violations are among them) and requests to any other host. */
function watch(page: Page, note: (what: string) => void): void {
  page.on('console', (message) => message.type() === 'error' && note(`console: ${message.text()}`))
  page.on('pageerror', (error) => note(`script: ${error.message}`))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== server.origin) note(`foreign request: ${request.url()}`)
  })
}

async function checkPage(page: Page, note: (what: string) => void): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  for (const { id, nodes } of violations)
    note(
      `axe ${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
    )
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (overflow > 1) note(`the page is ${overflow} px wider than the window`)
  expect(await page.title(), page.url()).not.toBe('')
}
