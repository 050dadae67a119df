import type { IncomingMessage } from 'node:http'
import { env } from './env.server'
import { languageOf, type Language } from './language'
import type { RequestContext } from './request-context'

type Incoming = Pick<IncomingMessage, 'headers' | 'socket'> & { readonly url?: string }

/** What is known of a request from its connection and headers. */
export function requestContext(request: Incoming): RequestContext {
  return {
    language: languageOfRequest(request),
    address: clientAddress(request),
    isSecure: isSecureRequest(request),
    cookie: request.headers.cookie ?? '',
  }
}

export function languageOfRequest({ headers }: Incoming): Language {
  return languageOf({ cookie: headers.cookie, acceptLanguage: headers['accept-language'] })
}

/** Behind a proxy (PUBLIC_ORIGIN is set) the last forwarded address is what the proxy saw; otherwise the header is not believed. */
export function clientAddress(request: Incoming): string {
  const forwarded = env.PUBLIC_ORIGIN
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : ''
  return (forwarded || request.socket.remoteAddress || 'unknown').replace(/^::ffff:/, '')
}

export function isSecureRequest(request: Incoming): boolean {
  return env.PUBLIC_ORIGIN?.startsWith('https:') ?? 'encrypted' in request.socket
}

/** A secure context for a browser: TLS, or this very machine (DESIGN §4). */
export function isSecureContext(request: Incoming): boolean {
  const host = String(request.headers.host ?? '').replace(/:\d+$/, '')
  return isSecureRequest(request) || ['localhost', '127.0.0.1', '[::1]'].includes(host)
}

/** Whether a writing request may be our own page's. Every browser sends Origin or Sec-Fetch-Site with it; a program sends neither. */
export function isSameOrigin(request: Incoming): boolean {
  const origin = request.headers.origin
  if (!origin) return ['same-origin', undefined].includes(request.headers['sec-fetch-site'] as string | undefined)
  if (env.PUBLIC_ORIGIN) return origin === new URL(env.PUBLIC_ORIGIN).origin
  const scheme = 'encrypted' in request.socket ? 'https' : 'http'
  return origin === `${scheme}://${request.headers.host ?? ''}`
}
