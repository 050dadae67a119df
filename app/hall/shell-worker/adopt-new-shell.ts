/**
 * Before an exam has begun, a newer shell that waits is taken at once and the page opened anew. True when the page is about to reload.
 * During an attempt nothing calls this, and the worker itself refuses (DESIGN §5, the hall).
 */
export async function adoptNewShell(): Promise<boolean> {
  const registration = await navigator.serviceWorker?.getRegistration('/hall/').catch(() => undefined)
  if (!registration?.waiting || !navigator.serviceWorker.controller) return false
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  registration.waiting.postMessage('take-over')
  return true
}
