import type { Page } from '@playwright/test'
import type AxeCore from 'axe-core'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'

export type Note = (what: string) => void

/** The rules of every page: WCAG 2.2 AA, sizes of targets included. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const requireBeside = createRequire(import.meta.url)
const axeFile = createRequire(requireBeside.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js')
const axeSource = `${readFileSync(axeFile, 'utf8')};0`

/** Axe by itself, told to describe only what is wrong: three times as fast as its builder, which matters on hundreds of pages. */
export async function noteAxe(page: Page, note: Note): Promise<void> {
  await page.evaluate(axeSource)
  const violations = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof AxeCore }
    const found = await axe.run(document, {
      runOnly: tags,
      resultTypes: ['violations'],
      iframes: false,
      preload: false,
    })
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target }) => target.join(' '))
          .join(' | ')}`,
    )
  }, TAGS)
  for (const violation of violations) note(`axe ${violation}`)
}

/** Console errors (content-policy violations are among them), broken requests and requests to any other host. */
export function watchPage(page: Page, origin: () => string, note: Note): void {
  page.on('console', (message) => message.type() === 'error' && note(`console: ${message.text()}`))
  page.on('pageerror', (error) => note(`script: ${error.message}`))
  page.on('response', (response) => response.status() >= 400 && note(`${response.status()} for ${response.url()}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== origin()) note(`foreign request: ${request.url()}`)
  })
}

/** What a look at the page on the screen tells. Runs in the page. */
export function screenFacts() {
  const words: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const above = node.parentElement!
    if (/\S/.test(node.nodeValue ?? '') && !above.closest('script, style, noscript') && !above.closest('[lang]:not(html)'))
      words.push(node.nodeValue!)
  }
  for (const element of document.querySelectorAll('[aria-label], [alt], [title], [placeholder]')) {
    if (element.closest('[lang]:not(html)')) continue
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) words.push(element.getAttribute(name) ?? '')
  }
  const { scrollWidth, clientWidth } = document.documentElement
  const scripts = [...document.scripts].map(({ src, type, textContent }) => ({ src, type, inline: src === '' ? (textContent ?? '') : '' }))
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  return {
    language: document.documentElement.lang,
    title: document.title,
    words,
    main: document.querySelector('main')?.textContent ?? '',
    overflow: scrollWidth - clientWidth,
    inline: scripts.map(({ inline }) => inline).join(''),
    scripts: [...new Set([...scripts.map(({ src }) => src), ...loaded.filter((name) => /[.]m?js(?:$|[?])/.test(name))])].filter(Boolean),
  }
}

/** What a look at the page under print rules tells. Runs in the page. */
export function paperFaults(): string[] {
  const faults: string[] = []
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.classList.value} “${(element.textContent ?? '').trim().slice(0, 30)}”`
  const isSeen = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  for (const element of document.querySelectorAll(
    'nav, header[class*="bar" i], button, input, select, textarea, summary, a[class*="button" i]',
  ))
    if (isSeen(element)) faults.push(`on paper: ${name(element)}`)
  const width = document.documentElement.clientWidth
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number)
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => (part <= 10 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (element.closest('svg, noscript, script') || !isSeen(element)) continue
    const { left, right } = element.getBoundingClientRect()
    if (right > width + 1 || left < -1)
      faults.push(`outside the paper (${Math.round(left)} to ${Math.round(right)} of ${width}): ${name(element)}`)
    const { overflowX, overflowY, color } = getComputedStyle(element)
    const isCut =
      (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
    if (isCut) faults.push(`cut off on paper: ${name(element)}`)
    const hasWords = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''))
    // grounds are not printed: every word stands on white
    if (hasWords && 1.05 / (luminance(color) + 0.05) < 4.5) faults.push(`too light for paper (${color}): ${name(element)}`)
  }
  return [...new Set(faults)].slice(0, 6)
}

/** Compressed script of a page, each file asked for once. */
export function scriptScale(read: (url: string) => Promise<Buffer>) {
  const sizes = new Map<string, Promise<number>>()
  return async (scripts: readonly string[], inline: string): Promise<number> => {
    const sizeOf = (url: string) =>
      sizes.get(url) ??
      sizes
        .set(
          url,
          read(url).then((body) => gzipSync(body).length),
        )
        .get(url)!
    const all = await Promise.all(scripts.map(sizeOf))
    return all.reduce((sum, size) => sum + size, inline === '' ? 0 : gzipSync(inline).length)
  }
}
