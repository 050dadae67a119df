import { expect, request, test, type APIRequestContext, type Browser } from '@playwright/test'
import { signInAs } from '../support/browser'
import { everyPattern, type PagePattern } from '../support/route-patterns'
import { ownServer } from '../support/server'

const server = ownServer()
/** nobody, and people of the training and of the legal unit, who are officers too */
const senders = [null, '030512', '030333']
const NOBODY = '00000000-0000-0000-0000-000000000000'
const spoiltNames = [NOBODY, 'x'.repeat(300), '%F0%9F%98%80', '%00']
const spoiltQueries = [
  `?page=${'9'.repeat(21)}&q=${'a'.repeat(3000)}`,
  '?page=two&topic[]=1&topic[]=2&sort=__proto__&on=2026-13-45&officer=x&unit=x&candidate=x',
  '?number=%00&code=%00',
]
const form = 'application/x-www-form-urlencoded'
const spoiltBodies: readonly (readonly [type: string, body: string])[] = [
  [form, ''],
  [form, 'intent=%00&reason=%00&id=__proto__'],
  [form, '%E0%A4%A'],
  [
    form,
    'documentNo=%F0%9F%98%80&effectiveOn=9999-99-99&untilOn=x&basis=x&basis=y&marks=NaN&minutes=1e309&opensAt=x&unitId=1&examId=1&officerId=1',
  ],
  ['text/plain', 'hello'],
  ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="a"; filename="b"\r\n\r\n\0\x01\r\n--x--'],
]

test('whatever is sent to whatever address is answered: never with a failure of ours', async ({ browser }) => {
  test.setTimeout(300_000)
  const patterns = everyPattern()
  let answers = 0
  for (const sender of senders) {
    const context = await signedIn(browser, sender)
    const asked = patterns.flatMap((pattern) => questions(pattern))
    for (let first = 0; first < asked.length; first += AT_ONCE) {
      const failures = await Promise.all(asked.slice(first, first + AT_ONCE).map((question) => failureOf(context, question)))
      answers += failures.length
      expect(failures.filter((failure) => failure !== null).map((failure) => `${sender}: ${failure}`)).toEqual([])
    }
    await context.dispose()
  }
  expect(answers).toBeGreaterThan(senders.length * patterns.length * 8)
  // a fault is written down with a number; there is none
  expect(server.output().match(/^E-[0-9A-F]{6} .*/m)).toBeNull()
})

const AT_ONCE = 12

interface Question {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly type?: string
  readonly body?: string
}

function questions({ path }: PagePattern): Question[] {
  const named = (name: string) => path.replace(/:[^/]+/g, name)
  const names = path.includes(':') ? spoiltNames : ['']
  const gets = [...names.map(named), ...spoiltQueries.map((query) => named('x') + query)].map((url) => ({ method: 'GET' as const, url }))
  // signing out would end the sender's own questions
  if (path === '/sign-out') return gets
  const posts = spoiltBodies.map(([type, body], index) => ({
    method: 'POST' as const,
    url: named(index % 2 === 0 ? NOBODY : 'x'),
    type,
    body,
  }))
  return [...gets, ...posts]
}

async function failureOf(context: APIRequestContext, { method, url, type, body }: Question): Promise<string | null> {
  const headers = { origin: server.origin, ...(type ? { 'content-type': type } : {}) }
  const answer = await context.fetch(url, { method, headers, data: body, maxRedirects: 0 })
  const words = await answer.text()
  const isFailure = answer.status() >= 500 || /\n\s+at .+\.[jt]s:\d+/.test(words)
  return isFailure ? `${answer.status()} ${method} ${url.slice(0, 100)} ${type ?? ''} ${body?.slice(0, 40) ?? ''}` : null
}

async function signedIn(browser: Browser, badgeNo: string | null): Promise<APIRequestContext> {
  if (!badgeNo) return request.newContext({ baseURL: server.origin })
  const context = await browser.newContext({ baseURL: server.origin })
  await signInAs(await context.newPage(), badgeNo)
  const storageState = await context.storageState()
  await context.close()
  return request.newContext({ baseURL: server.origin, storageState })
}
