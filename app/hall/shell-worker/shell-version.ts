const PATIENCE_MS = 1_500

/** The version of the shell the worker serves to this page; null where no worker serves it. */
export function shellVersion(): Promise<string | null> {
  const worker = navigator.serviceWorker?.controller
  if (!worker) return Promise.resolve(null)
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE_MS)
    const channel = new MessageChannel()
    channel.port1.onmessage = (event: MessageEvent<{ version?: string }>) => {
      clearTimeout(timer)
      resolve(event.data.version ?? null)
    }
    worker.postMessage('version', [channel.port2])
  })
}
