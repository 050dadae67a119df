const SHELL = /^\/hall\/(?:zh-CN|en)\/$/
const ASSET = /^\/(?:hall\/assets\/[\w.-]+|icons[.]svg)$/

type Asked = Pick<Request, 'method' | 'url'>

/** The cache key of a request for the shell or a hashed asset; null for everything else, which the worker never touches. */
export function shellRequest({ method, url }: Asked, origin: string): string | null {
  if (method !== 'GET') return null
  const asked = new URL(url)
  if (asked.origin !== origin) return null
  return SHELL.test(asked.pathname) || ASSET.test(asked.pathname) ? asked.pathname : null
}
