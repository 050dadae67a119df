const TIMEOUT_MS = 8_000

/** What came of asking: a copy, silence, or a door that is shut for good. */
export type Asked = { readonly kind: 'fresh'; readonly copy: HTMLElement } | { readonly kind: 'unreachable' | 'closed' }

const CLOSED = [401, 403, 404]

/** Asks for a fresh copy of the board. Being sent to the sign-in page is an answer too, and never followed. */
export async function fetchBoard(address: string): Promise<Asked> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), TIMEOUT_MS)
  try {
    const response = await fetch(address, { credentials: 'same-origin', cache: 'no-store', redirect: 'manual', signal: abort.signal })
    if (response.type === 'opaqueredirect' || CLOSED.includes(response.status)) return { kind: 'closed' }
    if (!response.ok) return { kind: 'unreachable' }
    const copy = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector<HTMLElement>('[data-board]')
    // a page of some proxy on the way is no board
    return copy ? { kind: 'fresh', copy } : { kind: 'unreachable' }
  } catch {
    return { kind: 'unreachable' }
  } finally {
    clearTimeout(timer)
  }
}
