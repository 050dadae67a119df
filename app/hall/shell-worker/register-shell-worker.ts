/** Installs the offline shell. Without a secure context there is none, and the waiting room says so. */
export async function registerShellWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register('/hall/sw.js', { scope: '/hall/', updateViaCache: 'none' }).catch(() => undefined)
}
