import { expect, test } from 'vitest'
import { shellRequest } from './shell-request'

const origin = 'https://zhigui.example'
const asked = (path: string, method = 'GET') => shellRequest({ method, url: new URL(path, origin).href }, origin)

test('the worker answers for the shell, whichever candidate is named, and for hashed assets', () => {
  expect(asked('/hall/zh-CN/?candidate=1')).toBe('/hall/zh-CN/')
  expect(asked('/hall/en/')).toBe('/hall/en/')
  expect(asked('/hall/assets/hall-Ab12_x.js')).toBe('/hall/assets/hall-Ab12_x.js')
})

test('the worker never touches papers, answers, the clock, sign-in or another host', () => {
  for (const path of ['/hall-api/papers/1', '/hall-api/time', '/sign-in', '/hall/sw.js', '/hall/', '/hall/assets/../x']) {
    expect(asked(path)).toBeNull()
  }
  expect(asked('/hall/zh-CN/', 'POST')).toBeNull()
  expect(shellRequest({ method: 'GET', url: 'https://other.example/hall/en/' }, origin)).toBeNull()
})
