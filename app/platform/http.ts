/** Thrown responses for what is not there or not theirs; the error boundary turns them into a page. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: 'Not Found' })
}

export function forbidden(): Response {
  return new Response(null, { status: 403, statusText: 'Forbidden' })
}

/** What was sent cannot be read; nothing of it is kept. */
export function unreadable(status: 400 | 415): Response {
  return new Response(null, { status, statusText: status === 400 ? 'Bad Request' : 'Unsupported Media Type' })
}

/** Where a person was going, if it is a path of this site and nothing else. */
export function safeReturnPath(value: FormDataEntryValue | string | null | undefined): string {
  const path = typeof value === 'string' ? value : ''
  return /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/'
}

/** One cookie of a request. */
export function cookieValue(header: string, name: string): string | undefined {
  const pair = header.split(';').find((part) => part.trim().startsWith(`${name}=`))
  return pair === undefined ? undefined : decodeURIComponent(pair.trim().slice(name.length + 1))
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** An id from an address. What has not its form names nothing, and would only make the database complain. @throws 404 */
export function idOr404(value: string | undefined): string {
  if (!value || !ID.test(value)) throw notFound()
  return value
}

/** An id from a query that may be left out or spoilt. */
export function idOrNone(value: string | null): string {
  return value && ID.test(value) ? value : ''
}
