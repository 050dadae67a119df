/// <reference lib="webworker" />
import { openAttemptShell } from './open-attempt-shell'
import { shellRequest } from './shell-request'

/** Replaced at build time by the version and the files of the shell. */
declare const __HALL_SHELL__: { readonly version: string; readonly urls: readonly string[] }
const { version, urls } = __HALL_SHELL__
const PREFIX = 'hall-shell-'
const worker = self as unknown as ServiceWorkerGlobalScope

async function install(): Promise<void> {
  const kept = await openAttemptShell(indexedDB)
  // DESIGN §5: never a new version during an open attempt; the browser offers it again later
  if (kept !== null && kept !== version) throw new Error('an attempt is open')
  const cache = await caches.open(PREFIX + version)
  await cache.addAll(urls.map((url) => new Request(url, { cache: 'reload', credentials: 'same-origin' })))
}

async function activate(): Promise<void> {
  const kept = await openAttemptShell(indexedDB)
  const names = await caches.keys()
  const stale = names.filter((name) => name.startsWith(PREFIX) && name !== PREFIX + version && name !== PREFIX + (kept ?? ''))
  await Promise.all(stale.map((name) => caches.delete(name)))
  await worker.clients.claim()
}

async function answer(request: Request, key: string): Promise<Response> {
  const kept = (await openAttemptShell(indexedDB)) ?? version
  const found = (await caches.match(key, { cacheName: PREFIX + kept })) ?? (await caches.match(key))
  return found ?? fetch(request)
}

worker.addEventListener('install', (event) => event.waitUntil(install()))
worker.addEventListener('activate', (event) => event.waitUntil(activate()))
worker.addEventListener('fetch', (event) => {
  const key = shellRequest(event.request, worker.location.origin)
  if (key !== null) event.respondWith(answer(event.request, key))
})
worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') void worker.skipWaiting()
  if (event.data === 'version') event.ports[0]?.postMessage({ version })
})
