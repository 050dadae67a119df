import { expect, test, type Browser, type Page } from '@playwright/test'
import { signInAs } from '../support/browser'
import { noteAxe } from '../support/page-soundness'
import { pagePatterns, patternOf, type PagePattern } from '../support/route-patterns'
import { ownServer } from '../support/server'

const server = ownServer()

/** People who between them may open everything. */
const visitors = ['031482', '031401', '030512', '030741', '030333', '031008', '030620', '030415', '000101', '000102', '000103', '030977']
const languages = ['zh-CN', 'en']
const windows = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

test('every page of the route table can be reached by links and is sound in both languages and widths', async ({ browser }) => {
  test.setTimeout(700_000)
  const patterns = pagePatterns()
  const found = await reach(browser, patterns)
  const faults = await Promise.all(languages.map((language) => look(browser, language, found)))
  expect(faults.flat()).toEqual([])
  expect(
    patterns.map(({ path }) => path).filter((path) => !found.has(path)),
    'pages no link leads to',
  ).toEqual([])
})

const FEW = 2
const ALL = Infinity

interface Sample {
  readonly badgeNo: string | null
  readonly url: string
}

/** Follows the links of each visitor until one address of every pattern is known; of a page below which one is missing, every address. */
async function reach(browser: Browser, patterns: readonly PagePattern[]): Promise<Map<string, Sample>> {
  const found = new Map<string, Sample>()
  for (const badgeNo of [null, ...visitors]) await follow(browser, badgeNo, patterns, found, () => FEW)
  const lacks = (path: string) => patterns.some((other) => other.path.startsWith(`${path}/`) && !found.has(other.path))
  for (const badgeNo of visitors) await follow(browser, badgeNo, patterns, found, (path) => (lacks(path) ? ALL : 1))
  return found
}

async function follow(
  browser: Browser,
  badgeNo: string | null,
  patterns: readonly PagePattern[],
  found: Map<string, Sample>,
  addressesOf: (path: string) => number,
) {
  if (found.size === patterns.length) return
  const context = await browser.newContext({ baseURL: server.origin })
  if (badgeNo) await signInAs(await context.newPage(), badgeNo)
  const queue = badgeNo ? ['/'] : ['/sign-in', '/verify']
  const seen = new Set(queue)
  const asked = new Map<string, number>()
  while (queue.length > 0 && found.size < patterns.length) {
    const url = queue.shift()!
    const answer = await context.request.get(url, { maxRedirects: 0 })
    if (answer.status() !== 200) continue
    const pattern = patternOf(patterns, new URL(url, server.origin).pathname)
    if (pattern && !found.has(pattern.path)) found.set(pattern.path, { badgeNo, url })
    for (const link of linksOf(await answer.text())) {
      const next = patternOf(patterns, new URL(link, server.origin).pathname)
      if (!next || seen.has(link)) continue
      const times = asked.get(next.path) ?? 0
      if (times >= addressesOf(next.path)) continue
      seen.add(link)
      asked.set(next.path, times + 1)
      queue.push(link)
    }
  }
  await context.close()
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

async function look(browser: Browser, language: string, found: ReadonlyMap<string, Sample>): Promise<string[]> {
  const faults: string[] = []
  const pages = new Map<string | null, Page>()
  let at = ''
  const note = (what: string) => faults.push(`${language} ${at}: ${what}`)
  for (const [pattern, { badgeNo, url }] of found) {
    // a page for each visitor: opening one costs more than looking at it
    const page = pages.get(badgeNo) ?? (await signedIn(browser, language, badgeNo))
    if (!pages.has(badgeNo)) watch(page, note)
    pages.set(badgeNo, page)
    for (const window of windows) {
      at = `${window.width} ${pattern} (${url})`
      await page.setViewportSize(window)
      if (window === windows[0]) await page.goto(url, { waitUntil: 'load' })
      await checkPage(page, note)
    }
  }
  for (const page of pages.values()) await page.context().close()
  return faults
}

async function signedIn(browser: Browser, language: string, badgeNo: string | null): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.origin, locale: language })
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
  await noteAxe(page, note)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (overflow > 1) note(`the page is ${overflow} px wider than the window`)
  expect(await page.title(), page.url()).not.toBe('')
}
